package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;

/// Where a record lies in a file, and how it is written.
///
/// @param record the row number, from 1
/// @param ranges where its cells are; true until another place is looked up
/// @param dialect the dialect in which it was read
/// @param next the byte where the next record begins
/// @param odd whether it was read in a way of its own
record Place(long record, CellRanges ranges, Dialect dialect, int next, boolean odd) {

    int start() {
        return ranges.start(0);
    }

    int fields() {
        return ranges.fields();
    }

    /// The byte behind the last cell, where the line end stands.
    int end() {
        return ranges.end(fields() - 1);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < fields(); i++) {
            texts.add(ranges.text(i));
        }
        return texts;
    }
}
