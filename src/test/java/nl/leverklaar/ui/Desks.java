package nl.leverklaar.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.shell.Desk;

/// Desks and sessions for tests of models, in which everything happens at once.
public final class Desks {

    /// Some day in November 2026.
    public static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    /// Column names that are all known, without a month or a KvK number.
    public static final String HEADER =
            "LRK;Opvangvorm;BSN kind;Voorletters kind;Achternaam kind;Geb.datum kind;BSN ouder;"
                    + "Voorletters ouder;Achternaam ouder;Geb.datum ouder;Uren;Uurtarief;Kosten;Telefoon\r\n";

    /// One good row under that header.
    public static final String ROW =
            "999980014;Dagopvang;999990019;J.;Berg;1-6-2023;999990020;A.;Berg;2-3-1990;10;11,05;110,50;06\r\n";

    private Desks() {}

    public static Desk empty() {
        return new Desk(Texts.in(Texts.Language.NL), Background.atOnce());
    }

    /// A practice session over a text.
    public static Session session(String csv) {
        Fill fill =
                new Fill(
                        "1.0",
                        Optional.of("99998001"),
                        Optional.of(YearMonth.of(2026, 10)),
                        Optional.empty());
        Circumstances circumstances = Circumstances.on(LocalDate.of(2026, 11, 2)).practising(true);
        try {
            return Session.open(
                    Source.of(csv.getBytes(StandardCharsets.UTF_8)),
                    Opening.of(Layouts.load().newest(), fill, circumstances),
                    Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }
}
