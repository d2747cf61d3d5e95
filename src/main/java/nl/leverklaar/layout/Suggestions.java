package nl.leverklaar.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Words;

/// Guesses the columns of a file whose names are not known, from hints in their names and from what stands in them.
///
/// Nothing is taken for granted: a person confirms each guess. What is called a first name is never guessed to be
/// initials.
public final class Suggestions {

    private static final int LEAST = 60;
    private static final int BY_NAME = 90;
    private static final List<String> FIRST_NAMES =
            List.of("roepnaam", "voornaam", "voornamen", "firstname", "naamvolledig");

    private final Document document;
    private final Layout layout;
    private final ColumnContents contents;

    /// @param peildatum the day ages are counted on
    public Suggestions(Document document, Layout layout, LocalDate peildatum) {
        this.document = document;
        this.layout = layout;
        this.contents = new ColumnContents(peildatum);
    }

    /// At most one guess for each official column and each column of the file that have nothing yet, the surest first.
    public List<Suggestion> of(Mapping mapping) {
        List<Suggestion> all = new ArrayList<>();
        for (Column column : mapping.unknown(document)) {
            for (Kolom kolom : layout.kolommen()) {
                if (mapping.position(kolom).isEmpty()) {
                    guess(kolom, column).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparingInt(Suggestion::percent).reversed());
        return onePerColumn(all);
    }

    private static List<Suggestion> onePerColumn(List<Suggestion> sorted) {
        Set<Kolom> kolommen = EnumSet.noneOf(Kolom.class);
        Set<Integer> positions = new HashSet<>();
        List<Suggestion> kept = new ArrayList<>();
        for (Suggestion of : sorted) {
            if (!kolommen.contains(of.kolom()) && !positions.contains(of.position())) {
                kolommen.add(of.kolom());
                positions.add(of.position());
                kept.add(of);
            }
        }
        return kept;
    }

    private Optional<Suggestion> guess(Kolom kolom, Column column) {
        String name = Words.plain(column.name());
        if (FIRST_NAMES.stream().anyMatch(name::contains)) {
            return Optional.empty();
        }
        int filled = contents.percent(kolom, column);
        boolean hinted = layout.hinted(column.name()).filter(kolom::equals).isPresent();
        int percent = hinted ? (BY_NAME + filled) / 2 : filled + saysWho(kolom, name);
        return percent >= LEAST
                ? Optional.of(
                        new Suggestion(kolom, column.position(), Math.min(percent, 99), hinted))
                : Optional.empty();
    }

    /// Of columns alike for three persons, the name may say whose it is.
    private static int saysWho(Kolom kolom, String name) {
        Optional<Persoon> persoon = kolom.persoon();
        if (persoon.isEmpty()) {
            return 0;
        }
        return name.contains(persoon.get().name().toLowerCase(Locale.ROOT)) ? 10 : 0;
    }
}
