package nl.leverklaar.session;

import java.util.Map;
import nl.leverklaar.text.Texts;

/// Says in one sentence why a file may be the wrong one.
public final class DoubtText {

    private final Texts texts;

    public DoubtText(Texts texts) {
        this.texts = texts;
    }

    public String sentence(FileDoubt doubt) {
        return switch (doubt) {
            case FileDoubt.OtherOrganisation(String kvk) ->
                    texts.text("filedoubt.organisation", Map.of("kvk", kvk));
            case FileDoubt.OtherMonth(var month, var expected) ->
                    texts.text(
                            "filedoubt.month",
                            Map.of(
                                    "maand", texts.language().month(month),
                                    "verwacht", texts.language().month(expected)));
        };
    }
}
