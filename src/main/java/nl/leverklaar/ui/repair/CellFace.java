package nl.leverklaar.ui.repair;

import java.util.Optional;
import nl.leverklaar.rule.Ernst;

/// What a cell of the table looks like.
///
/// @param text what is shown, a BSN by its last four digits
/// @param ernst the weight of what is the matter, if anything is
/// @param edited whether it differs from the file
/// @param supplied whether Leverklaar fills it in, because the file has no such column
public record CellFace(String text, Optional<Ernst> ernst, boolean edited, boolean supplied) {

    static final CellFace EMPTY = new CellFace("", Optional.empty(), false, false);
}
