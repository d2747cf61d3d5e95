package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.HeaderFinder;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void aBsnIsKnownByItsElfproefAndWhoseItIsByItsName() throws SourceException {
        List<Suggestion> found =
                suggestions(
                        "wie ouder;x", "999990019;a", "999990020;b", "999990032;c", "999990044;d");
        assertEquals(Kolom.OUDER_BSN, found.getFirst().kolom());
        assertEquals(0, found.getFirst().position());
    }

    @Test
    void datesOfChildrenAreNotThoseOfTheirParents() throws SourceException {
        List<Suggestion> found = suggestions("a;b", "1-6-2023;2-3-1990", "13-7-2022;24-12-1988");
        assertEquals(2, found.size());
        assertTrue(
                found.stream()
                        .anyMatch(of ->
                                of.kolom() == Kolom.KIND_GEBOORTEDATUM && of.position() == 0));
        assertTrue(found.stream().anyMatch(of -> of.kolom() == Kolom.OUDER_GEBOORTEDATUM));
    }

    @Test
    void aFirstNameIsNeverTakenForInitials() throws SourceException {
        assertEquals(
                List.of(),
                suggestions("Roepnaam;x", "A.;q", "B.;q", "C.;q", "D.;q", "E.;q", "F.;q"));
    }

    @Test
    void proseIsNothing() throws SourceException {
        assertEquals(
                List.of(), suggestions("a;b", "komt later;wordt gebracht", "nieuw;wordt gehaald"));
    }

    private static List<Suggestion> suggestions(String... lines) throws SourceException {
        Source source = Source.of(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        Document document =
                new DocumentReader(HeaderFinder.of(_ -> Optional.empty())).read(source, Progress.NONE);
        return new Suggestions(document, Layouts.load().newest(), LocalDate.of(2026, 11, 2))
                .of(Mapping.of(Map.of()));
    }
}
