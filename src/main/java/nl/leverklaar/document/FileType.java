package nl.leverklaar.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its contents, whatever its name says.
public enum FileType {
    CSV,
    EMPTY,
    ZIP,
    XLSX,
    XLS,
    ODS,
    PDF,
    HTML,
    XML,
    JSON,
    IMAGE,
    BINARY;

    private static final int HEAD = 4096;

    /// Whether there is text to read as a table.
    public boolean isText() {
        return this == CSV;
    }

    /// The name in text keys and in machine-readable output, for example `xlsx`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileType of(byte[] bytes, Encoding charset) {
        if (bytes.length - charset.bomLength() == 0) {
            return EMPTY;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        FileType signed = bySignature(head);
        if (signed != CSV) {
            return signed;
        }
        if (charset.width() == 1 && looksBinary(bytes)) {
            return BINARY;
        }
        return byFirstText(charset.decode(bytes, charset.bomLength(), Math.min(bytes.length, HEAD)));
    }

    private static FileType bySignature(String head) {
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            if (head.contains("opendocument.spreadsheet")) {
                return ODS;
            }
            return head.contains("[Content_Types].xml") || head.contains("xl/") ? XLSX : ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return XLS;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        boolean image =
                head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8");
        return image ? IMAGE : CSV;
    }

    private static FileType byFirstText(String head) {
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (text.isEmpty() && head.length() < HEAD) {
            return EMPTY;
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return XML;
        }
        boolean json = text.startsWith("{\"") || text.startsWith("[{") || text.startsWith("{\n");
        return json || text.startsWith("{\r\n") ? JSON : CSV;
    }

    /// A text file may hold a stray NUL or control character; where one byte in fifty is one, it is no text.
    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 16);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            int c = bytes[i];
            if (c >= 0 && c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                odd++;
            }
        }
        return odd * 50L > length;
    }
}
