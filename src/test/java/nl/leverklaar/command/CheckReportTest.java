package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each decision of the report tells what it is about, and in which column and rows.
class CheckReportTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void twoCellsOfOneCheckAreToldApartByTheirColumn() throws IOException {
        List<String> said =
                said(
                        new CleanDelivery(8)
                                .with(1, Kolom.PARTNER, "J")
                                .with(1, Kolom.PARTNER_VOORLETTERS, "J.")
                                .with(1, Kolom.PARTNER_ACHTERNAAM, "")
                                .with(1, Kolom.PARTNER_GEBOORTEDATUM, ""));
        assertTrue(
                said.contains("          Achternaam partner: 1 bevinding, in rij 3."),
                said.toString());
        assertTrue(
                said.contains("          Geboortedatum partner: 1 bevinding, in rij 3."),
                said.toString());
    }

    @Test
    void aColumnThatTheTitleNamesIsNotSaidTwice() throws IOException {
        List<String> said = said(new CleanDelivery(8).with(1, Kolom.OUDER_BSN, "99999001"));
        assertTrue(said.stream().anyMatch(line -> line.endsWith(": BSN ouder")), said.toString());
        assertTrue(said.contains("          1 bevinding, in rij 3."), said.toString());
    }

    private List<String> said(CleanDelivery delivery) throws IOException {
        Path file = Files.writeString(folder.resolve("levering.csv"), delivery.file());
        return Run.of(folder, "controleer", file.toString(), "--peildatum", "2026-11-02", "--oefen")
                .out()
                .lines()
                .toList();
    }
}
