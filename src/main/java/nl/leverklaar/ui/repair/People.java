package nl.leverklaar.ui.repair;

import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// People as they are called on screen.
public final class People {

    private People() {}

    /// Initials, voorvoegsel and surname of the child of a row; empty when none of them is there.
    public static String child(Table table, int row) {
        StringBuilder name = new StringBuilder();
        for (Kolom part :
                new Kolom[] {
                    Kolom.KIND_VOORLETTERS, Kolom.KIND_VOORVOEGSEL, Kolom.KIND_ACHTERNAAM
                }) {
            String text = table.text(part, row).strip();
            name.append(name.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return name.toString();
    }
}
