package nl.leverklaar.rule.vgl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.DatumTekst;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// The same rows are not sent twice.
///
/// Their contents are compared with the earlier files that were given; of a delivery of which only the digest is known,
/// only the very file that was sent can be recognised.
@Rule(
        code = "VGL-01",
        ernst = Ernst.FOUT,
        needs = {Outside.EARLIER, Outside.RECORD})
public final class AlVerstuurd implements CountingRule<Comparison> {

    private static final String NO_DATE = "vgl.geen_datum";

    private final Vergelijking vergelijking;
    private final List<Sent> sent;

    public AlVerstuurd(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
        this.sent = circumstances.sent();
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        same(counted).ifPresent(day -> report.file(Map.of("datum", day)));
    }

    /// The day it was sent, as far as that is known.
    private Optional<String> same(Comparison counted) {
        Optional<String> given =
                vergelijking.earlier().files().stream()
                        .filter(file -> file.contents().equals(counted.contents()))
                        .findFirst()
                        .map(file -> day(file.sha256()).orElse(NO_DATE));
        return given.or(() -> counted.untouched().flatMap(this::day));
    }

    private Optional<String> day(String sha256) {
        return sent.reversed().stream()
                .filter(of -> of.sha256().equals(sha256))
                .findFirst()
                .map(of -> DatumTekst.of(of.day()));
    }
}
