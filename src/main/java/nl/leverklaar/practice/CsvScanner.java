package nl.leverklaar.practice;

import java.nio.charset.StandardCharsets;

/// Walks through the bytes of a CSV (`;`, quotes doubled) and keeps nothing but the field it is in.
final class CsvScanner {
    private static final int LONGEST = 256;

    /// Hears every field and every row.
    interface Listener {

        /// A field is over.
        ///
        /// @param column from 0
        void field(int column, String text);

        /// The row is over; empty lines are no rows.
        void rowEnds();
    }

    private enum At {
        START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final Listener listener;
    private final byte[] field = new byte[LONGEST];
    private int length;
    private At at = At.START;
    private int column;

    CsvScanner(Listener listener) {
        this.listener = listener;
    }

    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            take(bytes[i]);
        }
    }

    /// The last row may lack its line end.
    void end() {
        if (column > 0 || at != At.START) {
            rowEnds();
        }
    }

    private void take(byte b) {
        if (at == At.QUOTED) {
            if (b == '"') {
                at = At.QUOTE_IN_QUOTED;
            } else {
                keep(b);
            }
        } else if (b == ';') {
            fieldEnds();
        } else if (b == '\n') {
            end();
        } else if (b == '"' && at != At.PLAIN) {
            // Opens a quoted field, or is the second of a doubled quote inside one.
            if (at == At.QUOTE_IN_QUOTED) {
                keep(b);
            }
            at = At.QUOTED;
        } else if (b != '\r') {
            at = At.PLAIN;
            keep(b);
        }
    }

    private void keep(byte b) {
        if (length < LONGEST) {
            field[length++] = b;
        }
    }

    private void fieldEnds() {
        listener.field(column++, new String(field, 0, length, StandardCharsets.UTF_8));
        length = 0;
        at = At.START;
    }

    private void rowEnds() {
        fieldEnds();
        column = 0;
        listener.rowEnds();
    }
}
