package nl.leverklaar.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.leverklaar.document.PlainRows;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import org.jspecify.annotations.Nullable;

/// The Landelijk Register Kinderopvang, as far as rules compare with it, from the CSV file that is published as open data.
///
/// Addresses and contact data are not kept. A number can be registered more than once; then it counts as one registration
/// from the first day to the last.
public final class LrkRegister {

    /// A register in which nothing is.
    public static final LrkRegister NONE = new LrkRegister(new Registrations(0), LocalDate.MIN);

    private final Registrations rows;
    private final LocalDate date;

    /// What was asked for; a delivery names few of all numbers, in many rows.
    private final Map<String, Opvang> asked = new ConcurrentHashMap<>();

    private LrkRegister(Registrations rows, LocalDate date) {
        this.rows = rows;
        this.date = date;
    }

    /// Reads the file.
    ///
    /// @param date the day the file was made
    /// @return nothing when the file is no register
    /// @throws SourceException when there is more in it than Leverklaar takes
    public static Optional<LrkRegister> read(Source source, LocalDate date) throws SourceException {
        if (!source.type().isText()) {
            return Optional.empty();
        }
        RegisterRows read = new RegisterRows();
        PlainRows.each(source, ';', read::row);
        Registrations found = read.registrations();
        return found.size() == 0 ? Optional.empty() : Optional.of(new LrkRegister(found, date));
    }

    /// Writes what is kept, in a form that [#read(Source, LocalDate)] reads.
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(RegisterRows.HEADER);
        for (int row = 0; row < rows.size(); row++) {
            writer.write(RegisterRows.line(rows.opvang(row)));
        }
        writer.flush();
    }

    /// The day the file was made.
    public LocalDate date() {
        return date;
    }

    /// How many numbers there are.
    public int size() {
        return rows.size();
    }

    /// Whether it tells of registrations that ended too. The usual file has those of its own day only, and then a number
    /// that is not in it can be one that ended.
    public boolean tellsOfEnded() {
        return rows.tellsOfEnded();
    }

    /// Whether it has a number.
    public boolean contains(String number) {
        return rows.find(number) >= 0;
    }

    /// The registration of a number.
    public Optional<Opvang> find(String number) {
        return Optional.ofNullable(asked.computeIfAbsent(number, this::look));
    }

    private @Nullable Opvang look(String number) {
        int row = rows.find(number);
        return row < 0 ? null : rows.opvang(row);
    }

    /// All registrations of a holder, by number.
    public List<Opvang> ofHouder(String kvk) {
        List<Opvang> all = new ArrayList<>();
        for (int row : rows.ofHouder(kvk)) {
            all.add(rows.opvang(row));
        }
        return all;
    }

    /// The numbers of these that differ from another in one digit, and those of a holder, ascending.
    public List<String> near(String number, Set<String> own, String kvk) {
        Set<String> near = new TreeSet<>();
        own.stream().filter(this::contains).forEach(near::add);
        Arrays.stream(rows.ofHouder(kvk)).mapToObj(rows::number).forEach(near::add);
        near.removeIf(candidate -> different(candidate, number) != 1);
        return List.copyOf(near);
    }

    private static int different(String one, String other) {
        int different = Math.abs(one.length() - other.length());
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
