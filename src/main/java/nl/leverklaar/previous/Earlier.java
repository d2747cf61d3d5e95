package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;

/// What was delivered earlier: rows by month and key, and persons by BSN or name.
///
/// The key of a row is that of the layout. The KvK number is not in it, because an LRK number belongs to one holder, and a
/// person counts as the same with another BSN or without one when name and birth date are the same; so a row finds its
/// predecessor although a BSN was added or put right. Of two files with the same key the later one counts.
public final class Earlier {

    /// Nothing was delivered.
    public static final Earlier NONE = new Earlier(List.of());

    /// What stands for a key that two rows of one file have, as twins without BSN can; nothing is compared with those.
    private static final int SEVERAL = -2;

    private final List<EarlierFile> files;
    private final Persons persons = new Persons();
    private final LongIndex byKey = new LongIndex();
    private final LongIndex byContract = new LongIndex();
    private final Months months = new Months();
    private final Map<YearMonth, Optional<YearMonth>> monthsBefore = new ConcurrentHashMap<>();
    private final int[] starts;
    private final EarlierRows rows;

    private Earlier(List<EarlierFile> files) {
        this.files = files;
        this.starts = new int[files.size() + 1];
        for (int i = 0; i < files.size(); i++) {
            starts[i + 1] = starts[i] + files.get(i).rows();
        }
        this.rows = new EarlierRows(starts[files.size()]);
        for (int i = 0; i < files.size(); i++) {
            add(files.get(i), starts[i]);
        }
    }

    /// The earlier deliveries in these files, from whichever months; those of one month in the order in which they were
    /// delivered.
    public static Earlier of(List<EarlierFile> files) {
        List<EarlierFile> inOrder = new ArrayList<>(files);
        inOrder.sort(Comparator.comparing(Earlier::lastMonth));
        return new Earlier(List.copyOf(inOrder));
    }

    private static YearMonth lastMonth(EarlierFile file) {
        YearMonth last = YearMonth.of(1, 1);
        for (int row = 0; row < file.rows(); row++) {
            YearMonth month = file.tijdvak(row).orElse(last);
            last = month.isAfter(last) ? month : last;
        }
        return last;
    }

    private void add(EarlierFile file, int start) {
        for (int row = 0; row < file.rows(); row++) {
            int number = start + row;
            int kind = persons.add(file, Persoon.KIND, row, number);
            int ouder = persons.add(file, Persoon.OUDER, row, number);
            persons.add(file, Persoon.PARTNER, row, number);
            Optional<YearMonth> month = file.tijdvak(row);
            if (month.isPresent() && kind >= 0 && ouder >= 0) {
                boolean withdrawn = file.text(Kolom.REGELSOORT, row).equals("I");
                months.add(month.get());
                rows.add(number, kind, month.get(), withdrawn);
                index(series(file, row, kind, ouder, month.get()), number, start);
                contract(file, row, kind).ifPresent(key -> byContract.put(key, number));
            }
        }
    }

    private void index(long key, int number, int start) {
        int had = byKey.get(key);
        boolean several = had >= start || had == SEVERAL;
        if (several) {
            rows.confuse(had);
            rows.confuse(number);
        } else if (had >= 0) {
            rows.replace(had);
        }
        byKey.put(key, several ? SEVERAL : number);
    }

    private static long series(Cells cells, int row, int kind, int ouder, YearMonth month) {
        return Keys.mix(
                cells.hash(Kolom.LRK_NUMMER, row),
                cells.hash(Kolom.OPVANGSOORT, row),
                kind,
                ouder,
                month.getYear() * 12L + month.getMonthValue());
    }

    private static Optional<Long> contract(Cells cells, int row, int kind) {
        return cells.isKnown(Kolom.CONTRACT_NUMMER, row)
                ? Optional.of(Keys.mix(kind, cells.hash(Kolom.CONTRACT_NUMMER, row)))
                : Optional.empty();
    }

    /// The months there are rows of.
    public NavigableSet<YearMonth> months() {
        return months.all();
    }

    /// The latest month before another that was delivered as a whole.
    Optional<YearMonth> monthBefore(YearMonth month) {
        return monthsBefore.computeIfAbsent(month, months::before);
    }

    /// The files, the oldest first.
    public List<EarlierFile> files() {
        return files;
    }

    /// The row with the same key in a month.
    ///
    /// @param row a row of a file of now
    public Optional<EarlierRow> row(Table table, int row, YearMonth month) {
        int found = number(new TableCells(table), row, month);
        return found < 0 ? Optional.empty() : Optional.of(row(found));
    }

    /// The row of the same child, ouder, LRK number and opvangsoort in the last month before, for a row that was not
    /// delivered itself.
    public Optional<EarlierRow> before(Table table, int row, YearMonth month) {
        Optional<YearMonth> last = monthBefore(month);
        Cells cells = new TableCells(table);
        if (last.isEmpty() || number(cells, row, month) >= 0) {
            return Optional.empty();
        }
        int found = number(cells, row, last.get());
        return found < 0 ? Optional.empty() : Optional.of(row(found));
    }

    /// The row of the same contract number of the same child that was delivered last.
    public Optional<EarlierRow> sameContract(Table table, int row) {
        Cells cells = new TableCells(table);
        int kind = persons.find(cells, Persoon.KIND, row);
        return kind < 0
                ? Optional.empty()
                : contract(cells, row, kind)
                        .map(byContract::get)
                        .filter(number -> number >= 0)
                        .map(this::row);
    }

    /// A person of a row as delivered earlier.
    public Optional<EarlierPerson> person(Table table, int row, Persoon persoon) {
        int found = persons.find(new TableCells(table), persoon, row);
        return found < 0 ? Optional.empty() : Optional.of(person(found));
    }

    /// Whether a person of a row is the one of an earlier row.
    public boolean isSamePerson(Table table, int row, Persoon persoon, EarlierRow earlier) {
        int now = persons.find(new TableCells(table), persoon, row);
        return now >= 0 && now == persons.find(earlier.file(), persoon, earlier.row());
    }

    int number(Cells cells, int row, YearMonth month) {
        OptionalLong key = series(cells, row, month);
        int found = key.isPresent() ? byKey.get(key.getAsLong()) : LongIndex.NONE;
        return found >= 0 && rows.counts(found) ? found : LongIndex.NONE;
    }

    /// The key of a row of a child and an ouder that were delivered before; nothing of others.
    OptionalLong series(Cells cells, int row, YearMonth month) {
        int kind = persons.find(cells, Persoon.KIND, row);
        int ouder = kind < 0 ? kind : persons.find(cells, Persoon.OUDER, row);
        return ouder < 0
                ? OptionalLong.empty()
                : OptionalLong.of(series(cells, row, kind, ouder, month));
    }

    /// The number of the person with a BSN, or less than 0.
    int withBsn(long bsn) {
        return persons.withBsn(bsn);
    }

    int kind(Cells cells, int row) {
        return persons.find(cells, Persoon.KIND, row);
    }

    EarlierRows rows() {
        return rows;
    }

    /// What the rows of a month deliver, but for the month.
    Contents contents(YearMonth month) {
        Contents all = Contents.NONE;
        BitSet of = rows.of(month);
        for (int number = of.nextSetBit(0); number >= 0; number = of.nextSetBit(number + 1)) {
            EarlierRow row = row(number);
            all = all.plus(Contents.ofAnyMonth(row.file(), row.row()));
        }
        return all;
    }

    /// The sums of the rows of a month.
    Totals totals(YearMonth month) {
        Totals all = Totals.NONE;
        BitSet of = rows.of(month);
        for (int number = of.nextSetBit(0); number >= 0; number = of.nextSetBit(number + 1)) {
            EarlierRow row = row(number);
            all = all.plus(row.file(), row.row());
        }
        return all;
    }

    int persons() {
        return persons.size();
    }

    EarlierPerson person(int person) {
        int bsnRow = persons.bsnRow(person);
        Optional<String> bsn =
                bsnRow < 0
                        ? Optional.empty()
                        : Optional.of(row(bsnRow).text(persons.bsnRole(person).bsn()));
        return new EarlierPerson(row(persons.lastRow(person)), persons.lastRole(person), bsn);
    }

    EarlierRow row(int number) {
        int file = 0;
        while (starts[file + 1] <= number) {
            file++;
        }
        return new EarlierRow(files.get(file), number - starts[file]);
    }
}
