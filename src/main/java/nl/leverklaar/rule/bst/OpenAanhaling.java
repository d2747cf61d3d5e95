package nl.leverklaar.rule.bst;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.leverklaar.document.Damage;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.Voorvoegsel;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.CellRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// Every quote that opens a cell is closed again; else the rows below it are part of that cell. A quote too many in a row is
/// a letter of its cell, until somebody takes it away.
///
/// For a quote that is never closed there is advice and no repair. Reading without quotes gives other rows, while the rows of
/// an opened file never move, so no edit could do it and no undo take it back; and every other cell in quotes would break at
/// its separators. The file has to be made anew, or the row set apart.
@Rule(
        code = "BST-16",
        ernst = Ernst.FOUT,
        explains = "BRD-05",
        repair = Herstel.VOORSTEL,
        source = "CSV")
public final class OpenAanhaling implements CellRule {

    /// An apostrophe that belongs to a word (`O'Brien`, `'t`), also where apostrophes are quotes; else a group of its own.
    private static final Pattern APOSTROPHE =
            Pattern.compile(
                    "(?<=\\p{L})'(?=\\p{L})|(?<![\\p{L}\\d])'(?=[tsnk](?![\\p{L}\\d]))|(')");

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        LongStream.concat(
                        document.reading().damaged().stream()
                                .filter(damage -> !strays(table, damage).isEmpty())
                                .mapToLong(Damage::row),
                        LongStream.of(document.reading().unclosedRow()))
                .mapToInt(document::rowOf)
                .filter(row -> row >= 0 && document.state(row) == RowState.INCLUDED)
                .forEach(report::row);
    }

    /// The cells of a damaged row with a quote too many. A row with a cell too many or too few is BST-15's; a loose quote
    /// matters in a column that is delivered.
    private static BitSet strays(Table table, Damage damage) {
        Document document = table.document();
        int row = document.rowOf(damage.row());
        BitSet strays = new BitSet();
        if (row < 0 || document.isSkewed(row)) {
            return strays;
        }
        boolean loose = damage.kind() == Damage.Kind.LOOSE_QUOTE;
        if (!loose && damage.kind() != Damage.Kind.STRAY_QUOTE) {
            return strays;
        }
        List<String> cells = cells(document, row);
        BitSet some = new BitSet();
        for (int i = 0; i < cells.size(); i++) {
            int quotes = cells.get(i).length() - withoutQuotes(table, i, cells.get(i)).length();
            boolean odd = quotes % 2 > 0;
            some.set(i, quotes > 0);
            strays.set(i, odd && (!loose || table.mapping().positions().containsValue(i)));
        }
        // Quotes in twos can belong together; they are strays when no other is.
        return strays.isEmpty() && !loose ? some : strays;
    }

    @Override
    public Optional<String> besides(Table table, int row, Kolom kolom) {
        return Optional.ofNullable(table.mapping().positions().get(kolom))
                .filter(position -> strays(table, row).get(position))
                .map(position ->
                        unquoted(table, position, table.document().column(position).text(row)));
    }

    @Override
    public List<Repair> repairs(Table table, int row) {
        Document document = table.document();
        if (document.rowOf(document.reading().unclosedRow()) == row) {
            return List.of();
        }
        List<String> cells = cells(document, row);
        strays(table, row).stream().forEach(i -> cells.set(i, unquoted(table, i, cells.get(i))));
        return List.of(Repair.rewrite(cells));
    }

    /// The cells of a row with a quote too many.
    private static BitSet strays(Table table, int row) {
        Document document = table.document();
        List<Damage> inOrder = document.reading().damaged();
        Damage wanted =
                new Damage(
                        document.regelnummer(row),
                        Damage.Kind.NONE,
                        document.reading().dialect(),
                        0);
        int at = Collections.binarySearch(inOrder, wanted, Comparator.comparingLong(Damage::row));
        return at < 0 ? new BitSet() : strays(table, inOrder.get(at));
    }

    private static String unquoted(Table table, int position, String text) {
        return withoutQuotes(table, position, text).strip();
    }

    private static String withoutQuotes(Table table, int position, String text) {
        char quote = quote(table.document());
        return quote == '\'' && mayBeWords(table, position)
                ? APOSTROPHE.matcher(text).replaceAll(of -> of.group(1) == null ? "'" : "")
                : text.replace(String.valueOf(quote), "");
    }

    private static boolean mayBeWords(Table table, int position) {
        return table.mapping()
                .kolom(position)
                .map(Kolom::kind)
                .map(kind -> kind instanceof Naam || kind instanceof Voorvoegsel)
                .orElse(true);
    }

    private static List<String> cells(Document document, int row) {
        List<String> cells = new ArrayList<>();
        for (int position = 0; position < document.cells(row); position++) {
            cells.add(document.column(position).text(row));
        }
        return cells;
    }

    private static char quote(Document document) {
        return document.reading().dialect().quote();
    }
}
