package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.kind.Code;
import nl.leverklaar.kind.Kind;
import nl.leverklaar.kind.OpvangsoortCode;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.text.Texts;

/// The codes that a column may hold, with what they mean.
public final class Choices {

    /// One code of a column.
    ///
    /// @param code what is written in the cell
    /// @param meaning what it means, for people
    public record Choice(String code, String meaning) {
        @Override
        public String toString() {
            return code + " · " + meaning;
        }
    }

    private record Codes(String name, List<String> codes) {}

    private final Texts texts;

    public Choices(Texts texts) {
        this.texts = texts;
    }

    /// The codes of a column; none when anything may be typed.
    public List<Choice> of(Kolom kolom) {
        return codes(kolom.kind())
                .map(of ->
                        of.codes().stream()
                                .map(code ->
                                        new Choice(
                                                code,
                                                texts.text(
                                                        "repair.code." + of.name() + "." + code)))
                                .toList())
                .orElse(List.of());
    }

    /// Whether a column holds one of a few codes.
    static boolean hasCodes(Kolom kolom) {
        return codes(kolom.kind()).isPresent();
    }

    private static Optional<Codes> codes(Kind<?> kind) {
        if (kind.equals(Code.PARTNER)) {
            return Optional.of(new Codes("partner", List.of("J", "N", "O")));
        }
        if (kind.equals(Code.REDEN)) {
            return Optional.of(new Codes("reden", List.of("N", "W", "B", "O")));
        }
        if (kind.equals(Code.REGELSOORT)) {
            return Optional.of(new Codes("regelsoort", List.of("N", "C", "I")));
        }
        return kind instanceof OpvangsoortCode
                ? Optional.of(new Codes("opvangsoort", List.of("DO", "BSO", "GDO", "GBSO")))
                : Optional.empty();
    }
}
