package nl.leverklaar.document;

/// Finds record after record, each by the standard or in a way of its own.
///
/// A damaged record may seem to go on for ever, and be a short one after all. All that looking ahead is bounded, so that no
/// file takes longer than its size explains.
final class RecordFinder {

    private static final int NEAR = 1024;
    private static final long TIMES_ITS_SIZE = 16;
    private static final long AT_LEAST = 64L << 20;

    private final RecordScanner scanner;
    private final Rescue rescue;
    private long ahead;
    private boolean rescued;

    RecordFinder(Source source, Recognition recognition) {
        scanner = new RecordScanner(source, recognition.dialect());
        rescue = new Rescue(source, recognition);
        ahead = AT_LEAST + TIMES_ITS_SIZE * source.size();
    }

    /// Finds one record.
    ///
    /// @param at the byte where it begins
    /// @return the byte where the next one begins
    int next(int at) {
        int next = ahead < 0 ? nearby(at) : scanner.next(at);
        rescued = false;
        if (!rescue.isNeeded(scanner)) {
            return next;
        }
        boolean near = ahead < 0;
        int own = rescue.next(at, next, scanner);
        ahead -= rescue.looked() + (own > at ? Math.max(0, next - own) : 0);
        if (ahead < 0) {
            rescue.lookNoFurther();
        }
        if (own > at) {
            rescued = true;
            return own;
        }
        if (near) {
            scanner.reachFar();
            return scanner.next(at);
        }
        return next;
    }

    /// The next record, as far as a quick look tells; without quotes it is looked at as a whole.
    private int nearby(int at) {
        scanner.reachNoFurtherThan(NEAR);
        int next = scanner.next(at);
        if (scanner.cut() && !scanner.unclosed() && !scanner.irregular()) {
            scanner.reachFar();
            next = scanner.next(at);
        }
        return next;
    }

    /// Tells how many cells the first record has.
    void setFirst(int cells) {
        rescue.setFirst(cells);
    }

    /// The number of cells of the record found last.
    int fields() {
        return rescued ? rescue.fields() : scanner.fields();
    }

    /// Whether the record found last is read in a way of its own.
    boolean rescued() {
        return rescued;
    }

    /// What was wrong with it.
    Damage damage(long row) {
        return rescue.damage(row);
    }

    /// Whether the record found last reaches the end of the file inside quotes.
    boolean unclosed() {
        return !rescued && scanner.unclosed();
    }
}
