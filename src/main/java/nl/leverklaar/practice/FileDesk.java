package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.Pause;
import nl.leverklaar.delivery.ProblemCode;
import nl.leverklaar.delivery.Sha256;

/// Takes the file itself: reads it once, proves it, forgets it and gives a receipt.
final class FileDesk {
    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final int BREAKDOWNS = 2;

    private final Ledger ledger;
    private final Scenario scenario;
    private final InstantSource clock;
    private final Pause pause;

    FileDesk(Ledger ledger, Scenario scenario, InstantSource clock, Pause pause) {
        this.ledger = ledger;
        this.scenario = scenario;
        this.clock = clock;
        this.pause = pause;
    }

    Reply take(Question question, UUID id) throws IOException {
        Shipment shipment;
        int attempt;
        synchronized (ledger) {
            shipment = ledger.get(id);
            mustFit(question, shipment);
            if (shipment.receipt().isPresent()) {
                return Reply.of(200, shipment.receipt().get());
            }
            ledger.mustBeNew(shipment);
            attempt = shipment.nextTry();
        }
        if (scenario == Scenario.STORING && attempt <= BREAKDOWNS) {
            throw new Refusal(503, ProblemCode.STORING, List.of()).waiting(2);
        }
        prove(question, shipment);
        if (scenario == Scenario.TRAAG) {
            pause.over(SLOW, Thread.currentThread()::isInterrupted);
        }
        Reply receipt = receipt(shipment);
        if (scenario == Scenario.VERBREEKT && attempt == 1) {
            throw new EOFException("the connection breaks, as this scenario promises");
        }
        return receipt;
    }

    /// All that can be known before the first byte of the file.
    private static void mustFit(Question question, Shipment shipment) {
        if (!question.isMediaType("text/csv")) {
            throw new Refusal(ProblemCode.BESTANDSTYPE_ONBEKEND);
        }
        long length =
                question.length().orElseThrow(() -> new Refusal(ProblemCode.LENGTE_ONTBREEKT));
        if (length > AnnouncementDesk.LARGEST) {
            throw new Refusal(ProblemCode.BESTAND_TE_GROOT)
                    .with("maximum", AnnouncementDesk.LARGEST);
        }
        if (length != shipment.size()) {
            throw new Refusal(
                    ProblemCode.ONGELDIG_VERZOEK,
                    new Fout("Content-Length", "grootte", "Dit is niet de aangekondigde grootte."));
        }
        String digest =
                question.header("content-digest")
                        .orElseThrow(() ->
                                new Refusal(
                                        ProblemCode.ONGELDIG_VERZOEK,
                                        new Fout("Content-Digest", "ontbreekt", "Dit ontbreekt.")));
        if (!new Sha256(shipment.sha256()).isIn(digest)) {
            throw new Refusal(ProblemCode.DIGEST_KLOPT_NIET);
        }
    }

    private static void prove(Question question, Shipment shipment) throws IOException {
        var judge = new FileJudge();
        String sha256 = read(question, shipment.size(), judge).base64();
        if (!sha256.equals(shipment.sha256())) {
            throw new Refusal(ProblemCode.DIGEST_KLOPT_NIET);
        }
        if (!judge.fouten().isEmpty()) {
            throw new Refusal(400, ProblemCode.ONGELDIG_VERZOEK, judge.fouten());
        }
        if (judge.rows() != shipment.rows()) {
            throw new Refusal(ProblemCode.AANTAL_REGELS_KLOPT_NIET);
        }
        if (!judge.latest().isEmpty() && !judge.latest().equals(shipment.month())) {
            throw new Refusal(
                    ProblemCode.PERIODE_ONGELDIG,
                    new Fout(
                            "/periode",
                            "tijdvak",
                            "Het laatste tijdvak in het bestand is een andere maand."));
        }
    }

    private static Sha256 read(Question question, long size, FileJudge judge) throws IOException {
        var digest = Sha256.algorithm();
        var scanner = new CsvScanner(judge);
        InputStream in = question.body().open();
        var piece = new byte[32 * 1024];
        for (long left = size; left > 0; ) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException("the file is shorter than promised");
            }
            digest.update(piece, 0, read);
            scanner.take(piece, read);
            left -= read;
        }
        scanner.end();
        return Sha256.ofDigest(digest.digest());
    }

    private Reply receipt(Shipment shipment) {
        synchronized (ledger) {
            if (shipment.receipt().isPresent()) {
                return Reply.of(200, shipment.receipt().get());
            }
            ledger.mustBeNew(shipment);
            var now = clock.instant();
            String kenmerk =
                    String.format(
                            Locale.ROOT,
                            "OEFEN-%d-%06d",
                            now.atZone(ZoneOffset.UTC).getYear(),
                            ledger.nextReceipt());
            ObjectNode receipt = shipment.received(kenmerk, now);
            return Reply.of(201, receipt);
        }
    }
}
