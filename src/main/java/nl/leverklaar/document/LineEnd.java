package nl.leverklaar.document;

/// How the rows of a file end.
public enum LineEnd {
    CRLF("\r\n"),
    LF("\n"),
    CR("\r");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /// The characters themselves.
    public String text() {
        return text;
    }

    /// The end of the first row; where there is one row only, CRLF.
    static LineEnd of(Source source, int from, int firstRecordEnd) {
        Encoding encoding = source.encoding();
        int width = encoding.width();
        if (firstRecordEnd - width < from) {
            return CRLF;
        }
        int last = encoding.unit(source.bytes(), firstRecordEnd - width);
        if (last == '\r') {
            return CR;
        }
        if (last != '\n') {
            return CRLF;
        }
        boolean pair = firstRecordEnd - 2 * width >= from
                && encoding.unit(source.bytes(), firstRecordEnd - 2 * width) == '\r';
        return pair ? CRLF : LF;
    }
}
