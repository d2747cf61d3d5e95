package nl.leverklaar.previous;

/// Makes one number of several, so well mixed that two different combinations never meet in practice.
final class Keys {

    private static final long START = 7;

    private Keys() {}

    /// Never 0.
    static long mix(long... parts) {
        long mixed = START;
        for (long part : parts) {
            mixed = add(mixed, part);
        }
        return mixed == 0 ? 1 : mixed;
    }

    /// What comes of taking one more number into a mixture.
    static long add(long mixed, long part) {
        long more = (mixed ^ part) * 0xBF58476D1CE4E5B9L;
        more ^= more >>> 31;
        more *= 0x94D049BB133111EBL;
        return more ^ more >>> 29;
    }
}
