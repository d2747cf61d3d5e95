package nl.leverklaar.ui.repair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// The clean practice month, in which a test breaks what it wants to see repaired.
public final class Damaged {

    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();

    private Damaged(List<String> lines) {
        header = Arrays.asList(lines.getFirst().split(";", -1));
        lines.stream().skip(1).map(line -> line.split(";", -1)).forEach(rows::add);
    }

    /// Nothing broken yet.
    public static Damaged clean() {
        try (InputStream in = PracticeFile.class.getResourceAsStream("oefenbestand-goed.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), Charset.forName("windows-1252"));
            return new Damaged(text.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A month as an office may meet it: a bit of everything.
    public static Damaged everything() {
        Damaged of = clean();
        of.set(4, "BSN kind", of.wrongDigit(4, "BSN kind"));
        of.set(17, "BSN kind", of.wrongDigit(17, "BSN kind"));
        for (int row : new int[] {21, 36, 52, 77, 120}) {
            of.set(row, "BSN ouder", of.get(row, "BSN ouder").replaceFirst("0", "O"));
        }
        for (int row = 60; row < 72; row++) {
            of.set(row, "Opvangvorm", "Gastouder");
        }
        for (int row : new int[] {8, 33, 101, 102, 150, 151, 199}) {
            of.set(row, "BSN kind", "");
        }
        of.set(12, "Geb.datum kind", "31-2-2024");
        of.set(14, "Aantal uren", "");
        of.set(25, "Einddatum contract", "1-1-2019");
        of.set(40, "Factuurbedrag", "12,00");
        of.set(41, "Factuurbedrag", "9,99");
        of.set(90, "Achternaam kind", "Zoëtman");
        of.set(95, "LRK-nr", " 99998001 ");
        of.rows.add(130, of.rows.get(129).clone());
        return of;
    }

    public String get(int row, String column) {
        return rows.get(row)[header.indexOf(column)];
    }

    public Damaged set(int row, String column, String text) {
        rows.get(row)[header.indexOf(column)] = text;
        return this;
    }

    /// The number with its first two digits swapped or its last one raised, which the elfproef always sees.
    public String wrongDigit(int row, String column) {
        String good = get(row, column);
        char last = good.charAt(8);
        return good.substring(0, 8) + (char) (last == '9' ? '0' : last + 1);
    }

    public int size() {
        return rows.size();
    }

    /// The same rows many times over, each time with other BSNs of the same form.
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(String.join(";", header)).append("\r\n");
        rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Session session() {
        return open(bytes());
    }

    public static Session open(byte[] bytes) {
        try {
            Layouts layouts = Layouts.load();
            Fill fill = new Fill(
                    "1.0", Optional.of("99999990"), Optional.of(YearMonth.of(2026, 10)), Optional.of("999980038"));
            Circumstances on = Circumstances.on(LocalDate.of(2026, 11, 5)).practising(true);
            return Session.open(Source.of(bytes), Opening.of(layouts.newest(), fill, on), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /// A desk on which it lies, at step 4.
    public Desk desk() {
        return desk(session(), Background.atOnce());
    }

    public static Desk desk(Session session, Background background) {
        Desk desk = new Desk(Texts.in(Texts.Language.NL), background);
        desk.lay(Optional.of(session), true);
        desk.understoodProperty().set(true);
        desk.goTo(Step.HERSTELLEN);
        return desk;
    }
}
