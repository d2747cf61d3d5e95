package nl.leverklaar.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The example rows of one rule, good and bad, that help, catalogue and tests share.
///
/// They stand in `samples/<code>.csv`: the first column says `goed` or `fout`, the others are columns of a delivery; one
/// that is not there is not in the file, and `\u2424` stands for a line break in a cell. A rule about the file has whole files, `samples/<code>.goed.csv` and
/// `samples/<code>.fout.csv`, `fout2` and so on; a large one is
/// packed, and its name then ends in `.gz`.
///
/// @param code the code of the rule
/// @param header the names of the columns, separated by `;`
/// @param lines the rows
public record Sample(String code, String header, List<Line> lines) {

    private static final String GOOD = "goed";
    private static final String BAD = "fout";

    /// One row.
    ///
    /// @param good whether the rule has nothing to say about it
    /// @param text the row as it stands in a file
    public record Line(boolean good, String text) {}

    /// A whole file.
    ///
    /// @param name for example `BST-02.fout.csv`
    /// @param good whether the rule has nothing to say about it
    /// @param bytes its contents
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record File(String name, boolean good, byte[] bytes) {}

    /// The rows of a rule, when it has some.
    ///
    /// @throws IllegalArgumentException when a row is neither good nor bad
    public static Optional<Sample> of(String code) {
        return resource(code + ".csv")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .map(all ->
                        new Sample(
                                code,
                                behind(all.getFirst()),
                                all.stream().skip(1).map(line -> line(code, line)).toList()));
    }

    /// The whole files of a rule, the good ones first; possibly none.
    public static List<File> files(String code) {
        List<File> all = new ArrayList<>();
        addFiles(code, GOOD, all);
        addFiles(code, BAD, all);
        return all;
    }

    private static void addFiles(String code, String expected, List<File> all) {
        String name = code + "." + expected + ".csv";
        Optional<byte[]> bytes = resource(name);
        for (int number = 2; bytes.isPresent(); number++) {
            all.add(new File(name, expected.equals(GOOD), bytes.get()));
            name = code + "." + expected + number + ".csv";
            bytes = resource(name);
        }
    }

    private static Line line(String code, String line) {
        boolean good = line.startsWith(GOOD + ";");
        if (!good && !line.startsWith(BAD + ";")) {
            throw new IllegalArgumentException("neither good nor bad: a row of " + code);
        }
        return new Line(good, behind(line));
    }

    private static String behind(String line) {
        return line.substring(line.indexOf(';') + 1);
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("samples/" + name);
                InputStream packed = Sample.class.getResourceAsStream("samples/" + name + ".gz")) {
            if (packed != null) {
                return Optional.of(new GZIPInputStream(packed).readAllBytes());
            }
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
