package nl.leverklaar.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which letters the bytes above ASCII stand for in a file that is no UTF-8: by how they stand in its words.
///
/// Windows-1252 is what nearly every office writes. A Mac and the old DOS programs write `ë` with a byte that is a sign in
/// Windows-1252, which no word has there; where nearly all of them would be letters of names, those are suspected. Where files
/// of two kinds were joined, some are letters of UTF-8 and some are not, and only a person can tell.
public final class Letters {

    /// What people write with, the likeliest first.
    public static final List<Charset> CHARSETS =
            List.of(
                    Charset.forName("windows-1252"),
                    Charset.forName("x-MacRoman"),
                    Charset.forName("IBM850"));

    private static final Charset MAC = Charset.forName("x-MacRoman");

    private static final String SMALL = "áàâäãåéèêëíìîïóòôöõúùûüñçÿýøæß";
    private static final String CAPITAL = "ÁÀÂÄÉÈÊËÍÎÏÓÒÔÖÚÛÜÑÇØÅ";

    /// Letters that Windows-1252 has for names from elsewhere.
    private static final String RARE = "šžŠŽŸðþ";

    /// Signs of Windows-1252 that stand behind a word, and in it only as an apostrophe, a dash or a space.
    private static final String BETWEEN = "\u2019\u00A0\u2013\u2014";

    /// Dashes of Windows-1252; before a small letter a Mac writes `ñ` and `ó` with the same bytes.
    private static final String DASHES = "\u2013\u2014";

    private static final String BEHIND =
            "\u201D\u203A\u2026\u2022\u2122\u20AC\u00AE\u00A9\u00B0\u00BB\u00B4\u00AD\u00B2\u00B3";

    /// The letters of the bytes above ASCII in each character set.
    private static final List<String> HIGH = CHARSETS.stream().map(Letters::high).toList();

    private static final int REPORT_EVERY = 1 << 20;
    private static final int MOST_SAMPLES = 3;
    private static final int MOST_FOREIGN = 2;
    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private final int[] nearly = new int[CHARSETS.size()];
    private final int[] atAll = new int[CHARSETS.size()];
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> foreign = new LinkedHashSet<>();
    private final boolean mixed;
    private int judged;
    private int dashes;

    private Letters(byte[] bytes, Progress progress) {
        this.bytes = bytes;
        this.mixed = Slices.Utf8.in(bytes).isMixed();
        for (int i = 1; i < bytes.length; i++) {
            if (i % REPORT_EVERY == 0) {
                progress.at(bytes.length, bytes.length);
            }
            if (bytes[i] < 0 && isAscii(bytes[i - 1])) {
                judge(i);
            }
        }
    }

    /// Looks at the letters of a whole file of one byte a letter.
    static Letters of(byte[] bytes, Progress progress) {
        return new Letters(bytes, progress);
    }

    /// The character set that the letters fit; Windows-1252 unless hardly any of them fits that.
    Charset likeliest() {
        Charset best =
                CHARSETS.stream()
                        .max(
                                Comparator.comparingInt(
                                                (Charset of) -> nearly[CHARSETS.indexOf(of)])
                                        .thenComparing(of -> -CHARSETS.indexOf(of)))
                        .orElseThrow();
        return fits(best) && atAll[0] * 2 < judged ? best : CHARSETS.getFirst();
    }

    /// The character sets that only a person can choose from, the likeliest first; none when there is no doubt.
    List<Charset> doubtful() {
        Charset usual = CHARSETS.getFirst();
        List<Charset> all = new ArrayList<>(List.of(likeliest()));
        for (Charset of : CHARSETS) {
            boolean better = fits(of) && nearly[CHARSETS.indexOf(of)] > nearly[0] || fitsDashes(of);
            if (!all.contains(of) && (better || of.equals(usual))) {
                all.add(of);
            }
        }
        if (mixed) {
            all.add(StandardCharsets.UTF_8);
        }
        return all.size() > 1 ? List.copyOf(all) : List.of();
    }

    /// A few words of the file whose letters are in doubt, as a character set reads them; first those that UTF-8 cannot read,
    /// where it reads others.
    List<String> samples(Charset charset) {
        return Stream.concat(foreign.stream(), words.stream())
                .distinct()
                .limit(MOST_SAMPLES)
                .map(word -> new String(word.getBytes(StandardCharsets.ISO_8859_1), charset))
                .toList();
    }

    /// Whether what may be a dash is a letter in a character set that all other letters fit too.
    private boolean fitsDashes(Charset charset) {
        return dashes > 0 && charset.equals(MAC) && nearly[CHARSETS.indexOf(charset)] == judged;
    }

    private boolean fits(Charset charset) {
        int fitting = nearly[CHARSETS.indexOf(charset)];
        return fitting > 0 && fitting * 5L >= judged * 4L;
    }

    private void judge(int at) {
        boolean inside = at + 1 < bytes.length && (isAscii(bytes[at + 1]) || bytes[at + 1] < 0);
        char western = letter(CHARSETS.getFirst(), at);
        if (DASHES.indexOf(western) >= 0 && isBeforeSmall(at)) {
            dashes++;
            keep(at);
            return;
        }
        if (BETWEEN.indexOf(western) >= 0 || !inside && BEHIND.indexOf(western) >= 0) {
            return;
        }
        judged++;
        boolean amongSmall =
                isSmall(bytes[at - 1]) || at + 1 < bytes.length && isSmall(bytes[at + 1]);
        for (int i = 0; i < nearly.length; i++) {
            char letter = letter(CHARSETS.get(i), at);
            boolean usual =
                    SMALL.indexOf(letter) >= 0 || !amongSmall && CAPITAL.indexOf(letter) >= 0;
            boolean rare =
                    RARE.indexOf(letter) >= 0 && (Character.isLowerCase(letter) || !amongSmall);
            nearly[i] += usual ? 1 : 0;
            atAll[i] += usual || rare ? 1 : 0;
        }
        keep(at);
    }

    private boolean isBeforeSmall(int at) {
        return at + 1 < bytes.length && isSmall(bytes[at + 1]);
    }

    /// Keeps a word to show.
    private void keep(int at) {
        if (words.size() < MOST_SAMPLES) {
            words.add(word(at));
        }
        if (mixed && foreign.size() < MOST_FOREIGN) {
            addForeign(word(at));
        }
    }

    private void addForeign(String word) {
        if (!Slices.isUtf8(word.getBytes(StandardCharsets.ISO_8859_1))) {
            foreign.add(word);
        }
    }

    private char letter(Charset charset, int at) {
        return HIGH.get(CHARSETS.indexOf(charset)).charAt(bytes[at] & 0x7F);
    }

    private static String high(Charset charset) {
        byte[] all = new byte[128];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i + 128);
        }
        return new String(all, charset);
    }

    private String word(int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && isInWord(bytes[from - 1])) {
            from--;
        }
        int to = at + 1;
        while (to < bytes.length && to - at < LONGEST_WORD && isInWord(bytes[to])) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isInWord(byte b) {
        return b < 0 || isAscii(b) || b == '-' || b == '\'';
    }

    private static boolean isSmall(byte b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isAscii(byte b) {
        return isSmall(b) || b >= 'A' && b <= 'Z';
    }
}
