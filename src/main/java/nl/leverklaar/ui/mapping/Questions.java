package nl.leverklaar.ui.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Suggestion;
import nl.leverklaar.layout.Suggestions;
import nl.leverklaar.layout.Table;
import nl.leverklaar.settings.RememberedMapping;

/// Finds out which columns a person must be asked about: those that are missing or doubtful, no others.
final class Questions {

    private static final int SAMPLES = 3;
    private static final int SURE_ENOUGH = 80;

    /// Not required of every row, but a delivery without them is hardly one.
    private static final Set<Kolom> EXPECTED = EnumSet.of(Kolom.KIND_BSN, Kolom.OUDER_BSN);

    private final Document document;
    private final Layout layout;
    private final Fill fill;
    private final Mapping mapping;
    private final List<Suggestion> suggestions;

    Questions(Table table, LocalDate peildatum) {
        this.document = table.document();
        this.layout = table.layout();
        this.fill = table.fill();
        this.mapping = table.mapping();
        this.suggestions = new Suggestions(document, layout, peildatum).of(mapping);
    }

    /// The questions, in the order of the delivery.
    List<Question> all(Optional<RememberedMapping> remembered) {
        List<Question> all = new ArrayList<>();
        for (Kolom kolom : layout.kolommen()) {
            boolean settled = remembered.filter(of -> of.saysAbsent(kolom)).isPresent();
            if (!settled && isAsked(kolom)) {
                all.add(question(kolom));
            }
        }
        return all;
    }

    private boolean isAsked(Kolom kolom) {
        if (kolom == Kolom.HOUDER_KVK || kolom == Kolom.TIJDVAK) {
            return mapping.doubtful().contains(kolom);
        }
        if (mapping.position(kolom).isPresent()) {
            return mapping.doubtful().contains(kolom);
        }
        boolean missed = layout.isVerplicht(kolom) || EXPECTED.contains(kolom);
        return missed && !fill.covers(kolom) || suggested(kolom).filter(this::isSure).isPresent();
    }

    private boolean isSure(Suggestion of) {
        return of.percent() >= SURE_ENOUGH;
    }

    private Question question(Kolom kolom) {
        List<Question.Choice> choices = new ArrayList<>();
        mapping.position(kolom).ifPresent(at -> choices.add(choice(document.column(at))));
        mapping.unknown(document).forEach(column -> choices.add(choice(column)));
        choices.add(Question.Choice.NONE);
        Optional<Integer> likely =
                mapping.position(kolom).or(() -> suggested(kolom).map(Suggestion::position));
        Optional<Question.Choice> proposed =
                likely.flatMap(
                        at -> choices.stream().filter(of -> of.position() == at).findFirst());
        return new Question(kolom, layout.isVerplicht(kolom), proposed, choices);
    }

    private Optional<Suggestion> suggested(Kolom kolom) {
        return suggestions.stream().filter(of -> of.kolom() == kolom).findFirst();
    }

    private static Question.Choice choice(Column column) {
        List<String> samples = new ArrayList<>();
        for (int code = 1; code < column.size() && samples.size() < SAMPLES; code++) {
            String text = column.value(code);
            if (column.uses(code) > 0 && !text.isBlank()) {
                samples.add(Elfproef.holds(text) ? FindingText.mask(text) : text);
            }
        }
        return new Question.Choice(column.position(), column.name(), samples);
    }
}
