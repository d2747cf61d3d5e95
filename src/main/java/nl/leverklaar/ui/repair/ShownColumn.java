package nl.leverklaar.ui.repair;

import java.util.Optional;
import nl.leverklaar.layout.Kolom;

/// A column of the table on screen.
public sealed interface ShownColumn {

    /// An official column, whether the file has it or not.
    record Official(Kolom of) implements ShownColumn {
        @Override
        public Optional<Kolom> kolom() {
            return Optional.of(of);
        }
    }

    /// A column of the file that is never sent; it can be read only.
    ///
    /// @param position where it stands in the file, from 0
    record Unknown(int position) implements ShownColumn {
        @Override
        public Optional<Kolom> kolom() {
            return Optional.empty();
        }
    }

    /// The official column, if it is one.
    Optional<Kolom> kolom();
}
