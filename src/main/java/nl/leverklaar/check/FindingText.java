package nl.leverklaar.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.text.Texts;

/// Says findings in the words of one language.
///
/// The texts of a rule name what is at stake in braces: `{kolom}` its label, `{rij}` the row number, `{waarde}` the text of
/// the cell, `{persoon}` kind, ouder or partner, `{nieuw}` the first repair, each official column by its key, and what the
/// rule itself tells. A BSN is shown by its last four digits only. A column name that nobody knows may be a value, where the
/// row with the names is damaged; without values such a column is called by its place (`{plaats}`).
public final class FindingText {

    private static final String HIDDEN = "…";

    private final Texts texts;
    private final Table table;
    private final boolean withValues;

    /// @param withValues whether values of cells may be shown; without them a place for one shows an ellipsis
    public FindingText(Texts texts, Table table, boolean withValues) {
        this.texts = texts;
        this.table = table;
        this.withValues = withValues;
    }

    /// What is the matter, in one sentence about this place.
    public String message(Finding finding) {
        return texts.text(finding.code() + ".text", places(finding));
    }

    /// What a decision is about, in a few words.
    public String title(Decision decision) {
        return texts.text(decision.code() + ".title", places(decision.first()));
    }

    /// Why it matters.
    public String why(AnyRule rule) {
        return texts.text(rule.code() + ".why");
    }

    /// What can be done.
    public String fix(AnyRule rule) {
        return texts.text(rule.code() + ".fix");
    }

    /// The label of a column.
    public String label(Kolom kolom) {
        return texts.text(kolom.key() + ".label");
    }

    /// A text of a cell as it may be shown: a BSN by its last four digits.
    public String shown(Kolom kolom, String text) {
        if (!kolom.isBsn()) {
            return text;
        }
        return mask(text);
    }

    /// A BSN by its last four digits; what is no longer than that is hidden altogether.
    public static String mask(String text) {
        if (text.isBlank()) {
            return text;
        }
        int shown = Math.max(0, text.length() - 4);
        return "•".repeat(shown == 0 ? text.length() : shown)
                + (shown == 0 ? "" : text.substring(shown));
    }

    private Map<String, String> places(Finding finding) {
        Map<String, String> places = new HashMap<>();
        if (finding.row() >= 0) {
            places.put("rij", String.valueOf(table.document().regelnummer(finding.row())));
            for (Kolom kolom : Kolom.values()) {
                places.put(kolom.key(), value(kolom, table.text(kolom, finding.row())));
            }
        }
        finding.kolom()
                .ifPresent(kolom -> {
                    places.put("kolom", label(kolom));
                    kolom.persoon()
                            .ifPresent(persoon ->
                                    places.put(
                                            "persoon",
                                            texts.text(
                                                    "persoon."
                                                            + persoon.name()
                                                                    .toLowerCase(Locale.ROOT))));
                    if (finding.row() >= 0) {
                        places.put("waarde", value(kolom, table.text(kolom, finding.row())));
                    }
                });
        finding.repairs().stream()
                .findFirst()
                .ifPresent(repair -> places.put("nieuw", outcome(repair)));
        finding.details().forEach((place, detail) -> places.put(place, detail(finding, detail)));
        if (!withValues && finding.details().containsKey("plaats")) {
            places.put("kolom", finding.details().get("plaats"));
        }
        return places;
    }

    /// What a repair makes of its first cell, or of the row.
    private String outcome(Repair repair) {
        return repair.changes().stream()
                .findFirst()
                .map(change -> value(change.kolom(), change.text()))
                .orElseGet(() ->
                        texts.text(
                                "rowstate."
                                        + repair.state()
                                                .orElse(RowState.INCLUDED)
                                                .name()
                                                .toLowerCase(Locale.ROOT)));
    }

    /// What a rule tells of a row may hold values; what it tells of the file may be the key of a text.
    private String detail(Finding finding, String detail) {
        if (finding.rule() instanceof FileRule rule && !rule.tellsValues()) {
            return texts.find(detail).orElse(detail);
        }
        return withValues ? detail : HIDDEN;
    }

    private String value(Kolom kolom, String text) {
        return withValues ? shown(kolom, text) : HIDDEN;
    }
}
