package nl.leverklaar.ui.problems;

import nl.leverklaar.text.Texts;

/// How a screen reader says a line of the list.
final class EntryWords {

    private EntryWords() {}

    static String spoken(Entry.Heading heading) {
        return heading.advice().isEmpty()
                ? heading.text()
                : heading.text() + ". " + heading.advice();
    }

    static String spoken(Entry.Card card, CardFace face, Texts texts) {
        String weight =
                face.status().orElseGet(() -> texts.text("ernst." + card.task().ernst().key()));
        return String.join(", ", weight, face.title(), face.detail(), face.actionText());
    }
}
