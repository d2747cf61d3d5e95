package nl.leverklaar.ui.problems;

import nl.leverklaar.text.Texts;

/// How a screen reader says a line of the list.
final class EntryWords {

    private EntryWords() {}

    static String spoken(Entry entry, Texts texts) {
        return switch (entry) {
            case Entry.Heading heading -> heading.text();
            case Entry.NotChecked not -> not.text();
            case Entry.Card card ->
                String.join(
                        ", ",
                        card.status().orElseGet(() ->
                                texts.text("ernst." + card.task().ernst().key())),
                        card.title(),
                        card.detail(),
                        card.actionText());
        };
    }
}
