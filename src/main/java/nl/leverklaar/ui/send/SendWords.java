package nl.leverklaar.ui.send;

import java.util.Map;
import java.util.Optional;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Problem;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Wait;
import nl.leverklaar.session.Gate;
import nl.leverklaar.session.Outgoing;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Written;

/// Says in words how sending stands.
final class SendWords {

    private final Texts texts;
    private final Written written;

    SendWords(Texts texts) {
        this.texts = texts;
        this.written = new Written(texts);
    }

    /// The words of the act, such as `Verzend juni 2026 (214 kinderen)`.
    String act(Parcel of) {
        return texts.text(
                of.summary().children() == 1 ? "send.act.one" : "send.act",
                Map.of(
                        "maand", of.summary().month().map(written::month).orElse(""),
                        "kinderen", written.number(of.summary().children())));
    }

    SendState blocked(Gate gate) {
        String sentence;
        if (gate.rows() == 0) {
            sentence = texts.text("send.blocked.rows");
        } else if (!gate.fouten().isEmpty()) {
            sentence = written.count("send.blocked.fouten", gate.fouten().size());
        } else if (!gate.unconfirmed().isEmpty()) {
            sentence = written.count("send.blocked.unconfirmed", gate.unconfirmed().size());
        } else {
            sentence = written.count("send.blocked.notchecked", gate.notChecked());
        }
        return new SendState.Blocked(gate.first(), sentence);
    }

    /// No file was made.
    SendState notMade(Outgoing why, Session session) {
        return new SendState.Blocked(Optional.empty(), reason(why, session));
    }

    String saved(Outgoing made, Session session) {
        return made instanceof Outgoing.Ready ready
                ? texts.text("send.saved", Map.of("naam", String.valueOf(ready.file().getFileName())))
                : reason(made, session);
    }

    SendState.Sending working(String key, double part) {
        return new SendState.Sending(texts.text(key), part);
    }

    SendState.Sending step(Steps.Step step) {
        return working(
                switch (step) {
                    case ANNOUNCING -> "send.step.announcing";
                    case SENDING -> "send.step.begin";
                    case ASKING -> "send.step.asking";
                },
                -1);
    }

    SendState.Sending waiting(Wait wait) {
        Map<String, Object> values = Map.of(
                "seconden", wait.length().toSeconds(), "poging", wait.nextTry(), "pogingen", wait.tries());
        return new SendState.Sending(texts.text("send.step.waiting", values), -1);
    }

    SendState.Sending sending(long done, long total) {
        Map<String, String> values = Map.of("gedaan", written.size(done), "totaal", written.size(total));
        return new SendState.Sending(
                texts.text("send.step.sending", values), total == 0 ? -1 : (double) done / total);
    }

    /// @param doubt whether an earlier try may have arrived
    SendState.Failed noAccess(AccessResult result, boolean doubt) {
        Map<String, String> values =
                result instanceof AccessResult.Denied(Problem problem) ? problem.values() : Map.of();
        return failed(doubt, result.messageKey(), values, "send.noaccess");
    }

    SendState.Failed notReceived(DeliveryResult result) {
        Map<String, String> values =
                result instanceof DeliveryResult.Refused(Problem problem) ? problem.values() : Map.of();
        String kind =
                switch (result) {
                    case DeliveryResult.Uncertain _ -> "send.uncertain";
                    case DeliveryResult.Refused _ -> "send.refused";
                    case DeliveryResult.Unreachable _, DeliveryResult.Received _ -> "send.unreachable";
                };
        return failed(result instanceof DeliveryResult.Uncertain, result.messageKey(), values, kind);
    }

    SendState.Failed noRecipient() {
        return new SendState.Failed(false, texts.text("send.norecipient"), texts.text("send.norecipient.do"));
    }

    /// Something went wrong that nobody foresaw; only its kind is named, its message could hold a value.
    SendState.Failed unexpected(Throwable cause) {
        Map<String, String> code = Map.of("code", cause.getClass().getSimpleName());
        return new SendState.Failed(false, texts.text("send.unexpected", code), texts.text("send.unexpected.do"));
    }

    private SendState.Failed failed(boolean doubt, String key, Map<String, String> values, String kind) {
        String sentence = texts.find(key).isPresent() ? texts.text(key, values) : texts.text(kind);
        return new SendState.Failed(doubt, sentence, texts.text(kind + ".do"));
    }

    /// Says which cell does not fit, when the last look at the file finds one that no rule reports.
    private String reason(Outgoing why, Session session) {
        if (why instanceof Outgoing.Broken(var values)) {
            var first = values.getFirst();
            return texts.text(
                    "send.broken",
                    Map.of(
                            "kolom", texts.text(first.kolom().key() + ".label"),
                            "rij", session.document().regelnummer(first.row())));
        }
        return texts.text("send.withheld");
    }
}
