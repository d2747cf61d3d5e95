package nl.leverklaar.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One column of text: each different value is stored once and a row holds its number, its *code*.
///
/// Code 0 is the empty text. A code, once given, keeps its meaning for the life of the document, so a judgement of a
/// value never grows stale.
public final class Column {

    private final String name;
    private final int position;
    private final Codes codes = new Codes();
    private String[] values = new String[16];
    private int[] uses = new int[16];
    private @Nullable ValueIndex index;
    private int size;

    Column(String name, int position) {
        this.name = name;
        this.position = position;
        newCode("", 0);
    }

    /// What the file calls it; empty when the file does not name it.
    public String name() {
        return name;
    }

    /// Where it stands in the file, from 0.
    public int position() {
        return position;
    }

    /// The code of the value in a row.
    public int code(int row) {
        return codes.get(row);
    }

    /// The text of the cell in a row, exactly as in the file.
    public String text(int row) {
        return values[codes.get(row)];
    }

    /// The text that a code stands for.
    public String value(int code) {
        return values[code];
    }

    /// How many different values there are, those no longer in use included.
    public int size() {
        return size;
    }

    /// How many rows that count hold a value.
    public int uses(int code) {
        return uses[code];
    }

    /// The code of a text; a new one when the column does not know it.
    public int codeOf(String text) {
        char[] chars = text.toCharArray();
        return codeOf(chars, 0, chars.length);
    }

    int codeOf(char[] buffer, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (index == null) {
            index = ValueIndex.of(values, size);
        }
        int hash = hash(buffer, from, length);
        ValueIndex known = index;
        int code = known.find(hash, candidate -> equal(values[candidate], buffer, from, length));
        return code > 0 ? code : newCode(new String(buffer, from, length), hash);
    }

    void add(int code) {
        codes.add(code);
        uses[code]++;
    }

    void dropLast() {
        uses[codes.get(codes.size() - 1)]--;
        codes.dropLast();
    }

    /// Puts a value into a row that counts or not.
    void set(int row, int code, boolean counts) {
        if (counts) {
            uses[codes.get(row)]--;
            uses[code]++;
        }
        codes.set(row, code);
    }

    void count(int row, int change) {
        uses[codes.get(row)] += change;
    }

    /// Frees what reading needed; the index is made again when a new text comes.
    void trim() {
        index = null;
        codes.trim();
        values = Arrays.copyOf(values, size);
        uses = Arrays.copyOf(uses, size);
    }

    private int newCode(String value, int hash) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
            uses = Arrays.copyOf(uses, values.length);
        }
        int code = size++;
        values[code] = value;
        if (index != null) {
            index.add(hash, code);
        }
        return code;
    }

    /// The hash of [String#hashCode], from a slice.
    private static int hash(char[] buffer, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    private static boolean equal(String value, char[] buffer, int from, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
