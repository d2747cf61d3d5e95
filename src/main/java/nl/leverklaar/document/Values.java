package nl.leverklaar.document;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The different texts of one column, each with its code. Code 0 is the empty text.
///
/// A text is a place in the untouched bytes of the source, so that a column of a million different numbers costs a few bytes
/// each. Only what stands nowhere in the source as it is, because it was given later or has a doubled quote, is kept by itself.
final class Values {

    /// The texts of so many codes are kept once they were asked for; a column of few values is asked for them in every row.
    private static final int KEPT = 4096;

    /// So many codes have their first bytes beside each other while a file is read, which is faster than all over the source.
    private static final int NEAR = 1 << 15;

    /// A text of at most so many bytes is known by its head: its bytes, and in the last byte their number.
    private static final int SHORT = 2 * Long.BYTES - 1;

    private static final int LONGEST = 255;
    private static final int FEW_SEARCHES = 8;

    private final Source source;
    private final Charset charset;
    private int[] places = new int[16];
    private byte[] lengths = new byte[16];
    private byte[] prints = new byte[16];
    private @Nullable String[] texts = new @Nullable String[16];
    private final List<String> given = new ArrayList<>();
    private @Nullable ValueIndex index;
    private int[] hashes = new int[0];
    private long[] heads = new long[32];
    private int searches;
    private int last;
    private int size = 1;

    Values(Source source) {
        this.source = source;
        this.charset = source.encoding().charset();
        this.texts[0] = "";
    }

    int size() {
        return size;
    }

    /// The text of a code.
    String text(int code) {
        if (code < texts.length) {
            @Nullable String kept = texts[code];
            if (kept == null) {
                kept = made(code);
                texts[code] = kept;
            }
            return kept;
        }
        return made(code);
    }

    /// The [TextHash] of a code, if possible without making its text.
    long hash64(int code) {
        boolean kept = code < texts.length && texts[code] != null;
        long hash =
                kept || places[code] < 0 || source.encoding().width() > 1
                        ? 0
                        : TextHash.ofAscii(source.bytes(), places[code], lengths[code] & 0xFF);
        return hash == 0 ? TextHash.of(text(code)) : hash;
    }

    private String made(int code) {
        int place = places[code];
        return place < 0
                ? given.get(~place)
                : new String(source.bytes(), place, lengths[code] & 0xFF, charset);
    }

    /// The code of a piece of the source; a new one when it is new.
    int codeOf(int place, int length) {
        if (length == 0) {
            return 0;
        }
        if (length > LONGEST) {
            return codeOf(new String(source.bytes(), place, length, charset));
        }
        byte[] bytes = source.bytes();
        if (length > SHORT) {
            return codeOf(place, length, Slices.hash(bytes, place, length));
        }
        long first = Slices.word(bytes, place, length);
        long second = Slices.word(bytes, place + Long.BYTES, length - Long.BYTES);
        if (last > 0 && is(last, place, length, first, second)) {
            return last;
        }
        last = codeOf(place, length, first, second, Slices.hash(first, second, length));
        return last;
    }

    private int codeOf(int place, int length, long first, long second, int hash) {
        ValueIndex known = index();
        int slot = known.first(hash);
        while (!known.isFree(slot)) {
            int code = known.code(slot, hash);
            if (code > 0 && is(code, place, length, first, second)) {
                return code;
            }
            slot = known.next(slot);
        }
        return add(known, slot, place, length, hash);
    }

    private boolean is(int code, int place, int length, long first, long second) {
        int head = 2 * code;
        if (head + 1 < heads.length) {
            if (heads[head] == first && heads[head + 1] == withLength(second, length)) {
                return true;
            }
            if (places[code] >= 0) {
                return false;
            }
        }
        return is(code, source.bytes(), place, length);
    }

    /// Of a longer text the last byte is more than the length of any short one.
    private static long withLength(long second, int length) {
        return second | (long) length << Long.SIZE - Byte.SIZE;
    }

    private int codeOf(int place, int length, int hash) {
        ValueIndex known = index();
        int slot = known.first(hash);
        while (!known.isFree(slot)) {
            int code = known.code(slot, hash);
            if (code > 0 && is(code, source.bytes(), place, length)) {
                return code;
            }
            slot = known.next(slot);
        }
        return add(known, slot, place, length, hash);
    }

    /// The code of a text; a new one when it is new.
    int codeOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        byte[] bytes = text.getBytes(charset);
        int hash = Slices.hash(bytes, 0, bytes.length);
        int found =
                index == null && searches++ < FEW_SEARCHES
                        ? search(text, bytes, hash)
                        : find(text, hash);
        if (found > 0) {
            return found;
        }
        given.add(text);
        return index == null
                ? add(~(given.size() - 1), 0, hash)
                : add(index, ~found, ~(given.size() - 1), 0, hash);
    }

    /// The code, or the complement of the slot where it is to come.
    private int find(String text, int hash) {
        ValueIndex known = index();
        int slot = known.first(hash);
        while (!known.isFree(slot)) {
            int code = known.code(slot, hash);
            if (code > 0 && text(code).equals(text)) {
                return code;
            }
            slot = known.next(slot);
        }
        return ~slot;
    }

    /// Looks at all codes, which for a few texts is less than making the index.
    private int search(String text, byte[] bytes, int hash) {
        byte print = (byte) hash;
        for (int code = 1; code < size; code++) {
            if (prints[code] == print && is(code, text, bytes)) {
                return code;
            }
        }
        return 0;
    }

    private boolean is(int code, String text, byte[] bytes) {
        int place = places[code];
        int length = lengths[code] & 0xFF;
        return place < 0
                ? given.get(~place).equals(text)
                : Arrays.equals(source.bytes(), place, place + length, bytes, 0, bytes.length);
    }

    /// The codes here of all codes of other values of the same source; new ones where they are new.
    int[] codesOf(Values others) {
        others.index = null;
        int[] codes = new int[others.size];
        for (int code = 1; code < others.size; code++) {
            int place = others.places[code];
            codes[code] =
                    place < 0
                            ? codeOf(others.given.get(~place))
                            : codeOf(place, others.lengths[code] & 0xFF, others.hashes[code]);
        }
        return codes;
    }

    /// Frees what many searches needed; it is made again when there are many more.
    void forgetIndex() {
        index = null;
        hashes = new int[0];
        heads = new long[0];
        searches = 0;
    }

    /// Frees what only reading needed.
    void trim() {
        forgetIndex();
        places = Arrays.copyOf(places, size);
        lengths = Arrays.copyOf(lengths, size);
        prints = Arrays.copyOf(prints, size);
        texts = Arrays.copyOf(texts, Math.min(size, KEPT));
    }

    private boolean is(int code, byte[] bytes, int place, int length) {
        int known = places[code];
        return known < 0
                ? given.get(~known).equals(new String(bytes, place, length, charset))
                : (lengths[code] & 0xFF) == length
                        && Slices.equal(bytes, known, bytes, place, length);
    }

    private int add(ValueIndex known, int slot, int place, int length, int hash) {
        int code = add(place, length, hash);
        if (code >= hashes.length) {
            hashes = Arrays.copyOf(hashes, places.length);
        }
        hashes[code] = hash;
        known.put(slot, code, hashes);
        return code;
    }

    private int add(int place, int length, int hash) {
        if (size == places.length) {
            int larger = size + (size >> 1) + 1;
            places = Arrays.copyOf(places, larger);
            lengths = Arrays.copyOf(lengths, larger);
            prints = Arrays.copyOf(prints, larger);
            texts = Arrays.copyOf(texts, Math.max(texts.length, Math.min(larger, KEPT)));
        }
        places[size] = place;
        lengths[size] = (byte) length;
        prints[size] = (byte) hash;
        keepHead(place, length);
        return size++;
    }

    private void keepHead(int place, int length) {
        int head = 2 * size;
        if (head + 1 >= heads.length) {
            if (heads.length == 0 || size >= NEAR) {
                return;
            }
            heads = Arrays.copyOf(heads, head * 2);
        }
        if (place >= 0) {
            heads[head] = Slices.word(source.bytes(), place, length);
            long second = Slices.word(source.bytes(), place + Long.BYTES, length - Long.BYTES);
            heads[head + 1] = withLength(second, length);
        }
    }

    private ValueIndex index() {
        if (index == null) {
            ValueIndex made = new ValueIndex(size);
            hashes = new int[places.length];
            for (int code = 1; code < size; code++) {
                hashes[code] = hash(code);
                int slot = made.first(hashes[code]);
                while (!made.isFree(slot)) {
                    slot = made.next(slot);
                }
                made.put(slot, code, hashes);
            }
            index = made;
        }
        return index;
    }

    private int hash(int code) {
        if (places[code] >= 0) {
            return Slices.hash(source.bytes(), places[code], lengths[code] & 0xFF);
        }
        byte[] bytes = given.get(~places[code]).getBytes(charset);
        return Slices.hash(bytes, 0, bytes.length);
    }
}
