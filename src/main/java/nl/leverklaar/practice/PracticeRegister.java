package nl.leverklaar.practice;

import java.nio.charset.StandardCharsets;
import nl.leverklaar.document.Source;

/// The part of a register of childcare that the practice organisation would stand in, made up as it is.
public final class PracticeRegister {

    private static final String COLUMNS =
            "lrk_id;type_oko;actuele_naam_oko;status;inschrijfdatum;kvk_nummer_houder;gastouderbureau_1\n";

    private PracticeRegister() {}

    /// The file, as it would be published.
    public static Source source() {
        String kvk = PracticeOrganisation.KVK;
        String gob = PracticeOrganisation.LRK_GOB;
        String rows =
                row(PracticeOrganisation.LRK_DO, "KDV", kvk, "")
                        + row(PracticeOrganisation.LRK_BSO, "BSO", kvk, "")
                        + row(gob, "GOB", kvk, "")
                        + row(PracticeOrganisation.LRK_GASTOUDER, "VGO", "", gob)
                        + row(PracticeOrganisation.LRK_GASTOUDER_2, "VGO", "", gob);
        return Source.of((COLUMNS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String number, String type, String kvk, String gob) {
        return String.join(";", number, type, "Oefenhof", "Ingeschreven", "01-01-2015", kvk, gob)
                + "\n";
    }
}
