package nl.leverklaar.rule.bst;

import java.util.Optional;
import nl.leverklaar.document.Reading;
import nl.leverklaar.layout.Table;

/// What there is to tell about how a file was read.
final class Lezing {

    private Lezing() {}

    /// The facts of reading; nothing of a file without rows, because that is told already.
    static Optional<Reading> of(Table table) {
        return Optional.of(table.document())
                .filter(document -> document.rows() > 0)
                .map(document -> document.reading());
    }
}
