package nl.leverklaar.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A growing row of small whole numbers in as few bytes as the largest needs: 1, 2 or 4 each.
final class Codes {

    private static final int BYTE = 0xFF;
    private static final int CHAR = 0xFFFF;

    private int size;
    private byte @Nullable [] bytes;
    private char @Nullable [] chars;
    private int @Nullable [] ints;

    /// @param expected how many there will be
    Codes(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    /// The same numbers.
    static Codes of(int[] numbers) {
        Codes codes = new Codes(numbers.length);
        for (int number : numbers) {
            codes.add(number);
        }
        return codes;
    }

    int size() {
        return size;
    }

    int get(int index) {
        if (bytes != null) {
            return bytes[index] & BYTE;
        }
        return chars != null ? chars[index] : wide()[index];
    }

    void add(int code) {
        reserve(size + 1);
        size++;
        set(size - 1, code);
    }

    void set(int index, int code) {
        widenFor(code);
        if (bytes != null) {
            bytes[index] = (byte) code;
        } else if (chars != null) {
            chars[index] = (char) code;
        } else {
            wide()[index] = code;
        }
    }

    /// Frees what was kept for growth, when it is worth the work.
    void trim() {
        if (capacity() - size > size >> 6) {
            resize(size);
        }
    }

    private int[] wide() {
        if (ints == null) {
            throw new IllegalStateException();
        }
        return ints;
    }

    private void reserve(int length) {
        if (length > capacity()) {
            resize(length + (length >> 1));
        }
    }

    private int capacity() {
        return bytes != null ? bytes.length : chars != null ? chars.length : wide().length;
    }

    private void resize(int length) {
        if (bytes != null) {
            bytes = Arrays.copyOf(bytes, length);
        } else if (chars != null) {
            chars = Arrays.copyOf(chars, length);
        } else {
            ints = Arrays.copyOf(wide(), length);
        }
    }

    private void widenFor(int code) {
        if (bytes != null && code > BYTE) {
            char[] wider = new char[bytes.length];
            for (int i = 0; i < size; i++) {
                wider[i] = (char) (bytes[i] & BYTE);
            }
            chars = wider;
            bytes = null;
        }
        if (chars != null && code > CHAR) {
            int[] wider = new int[chars.length];
            for (int i = 0; i < size; i++) {
                wider[i] = chars[i];
            }
            ints = wider;
            chars = null;
        }
    }
}
