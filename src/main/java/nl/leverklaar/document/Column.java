package nl.leverklaar.document;

/// One column of text: each different value is stored once and a row holds its number, its *code*.
///
/// Code 0 is the empty text. A code, once given, keeps its meaning for the life of the document, so a judgement of a
/// value never grows stale.
public final class Column {

    private final String name;
    private final int position;
    private final Values values;
    private final Codes codes;
    private Codes uses = new Codes(0);
    private int usesOfEmpty;

    /// @param rows how many rows are expected
    Column(String name, int position, Source source, int rows) {
        this.name = name;
        this.position = position;
        this.values = new Values(source);
        this.codes = new Codes(rows);
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
        return values.text(codes.get(row));
    }

    /// The text that a code stands for.
    public String value(int code) {
        return values.text(code);
    }

    /// The [TextHash] of the text that a code stands for.
    public long hash(int code) {
        return values.hash64(code);
    }

    /// How many different values there are, those no longer in use included.
    public int size() {
        return values.size();
    }

    /// How many rows that count hold a value.
    public int uses(int code) {
        if (code == 0) {
            return usesOfEmpty;
        }
        return code < uses.size() ? uses.get(code) : 0;
    }

    /// The code of a text; a new one when the column does not know it.
    public int codeOf(String text) {
        return values.codeOf(text);
    }

    /// A row more, with a piece of the source in it.
    void add(int place, int length) {
        add(values.codeOf(place, length));
    }

    /// A row more, with a text that does not stand in the source as it is.
    void add(String text) {
        add(values.codeOf(text));
    }

    /// So many empty rows more.
    void addEmpty(int rows) {
        for (int i = 0; i < rows; i++) {
            add(0);
        }
    }

    /// The rows of another column of the same source behind those here.
    void addAll(Column other) {
        int[] codesHere = values.codesOf(other.values);
        for (int row = 0; row < other.codes.size(); row++) {
            codes.add(codesHere[other.codes.get(row)]);
        }
    }

    /// Puts a value into a row that counts or not.
    void set(int row, int code, boolean counts) {
        if (counts) {
            use(codes.get(row), -1);
            use(code, 1);
        }
        codes.set(row, code);
    }

    void count(int row, int change) {
        use(codes.get(row), change);
    }

    /// Frees what finding the codes of many texts needed.
    void forgetIndex() {
        values.forgetIndex();
    }

    /// All rows are there: counts how often each value is used, and frees what only reading needed.
    void finish() {
        values.trim();
        codes.trim();
        int[] counts = new int[values.size()];
        for (int row = 0; row < codes.size(); row++) {
            counts[codes.get(row)]++;
        }
        usesOfEmpty = counts[0];
        counts[0] = 0;
        uses = Codes.of(counts);
    }

    private void add(int code) {
        codes.add(code);
    }

    private void use(int code, int times) {
        if (code == 0) {
            // Apart, so that the many empty cells of a column do not make every other count larger.
            usesOfEmpty += times;
            return;
        }
        while (uses.size() <= code) {
            uses.add(0);
        }
        uses.set(code, uses.get(code) + times);
    }
}
