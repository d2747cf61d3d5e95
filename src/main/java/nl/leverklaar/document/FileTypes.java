package nl.leverklaar.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises what a file is: by the bytes it begins with, by what stands in a package, or by its first text.
final class FileTypes {

    private static final int HEAD = 4096;

    /// The list of what is in a package stands at its end.
    private static final int TAIL = 1 << 16;

    private static final List<String> PACKED =
            List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!\u001A");

    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*");

    private static final Pattern PICTURE_IN_BOX =
            Pattern.compile("RIFF.{4}WEBP.*|.{4}ftyp(?:heic|heix|mif1|avif).*", Pattern.DOTALL);

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:<!--.*?-->\\s*)*<(?:!doctype html|(?:html|head|title|meta|body|table|div|script|style|p|h[1-6]|br|hr"
                            + "|pre|span|center|font|form|iframe|ul|ol)(?:\\s[^<>]*)?/?>).*",
                    Pattern.DOTALL);

    private static final Pattern TAG =
            Pattern.compile(
                    "<(?:\\?xml|[a-z][\\w.-]*(?::[\\w.-]+)?(?:\\s[^<>]*)?>\\s*<).*",
                    Pattern.DOTALL);

    private static final Pattern OBJECT =
            Pattern.compile("\\{\\s*[\"}].*|\\[\\s*[\\[{].*|\\{\\s*", Pattern.DOTALL);

    /// A list of values; a first column name may stand in square brackets too.
    private static final Pattern LIST =
            Pattern.compile(
                    "\\[\\s*(?:\"[^\"]*\"|-?\\d[\\d.e+-]*|true|false|null)\\s*(?:,.*|\\]\\s*)",
                    Pattern.DOTALL);

    /// What stands at the top of a saved message, and hardly at the top of a table.
    private static final Pattern LETTERHEAD =
            Pattern.compile(
                    "(?:subject|mime-version|message-id|received|return-path|delivered-to|content-type): .*");

    private static final Pattern LETTERHEAD_LINE = Pattern.compile("[a-z-]+:\\s.*|\\s+\\S.*");

    private static final Pattern PDF =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*%PDF-.*", Pattern.DOTALL);

    /// What an answer of a delivery endpoint has, and the result that the command line prints.
    private static final Pattern RECEIPT_FIELDS =
            Pattern.compile(".*\"(?:leveringid|ontvangstbewijs)\"\\s*:.*", Pattern.DOTALL);

    /// How the text of a receipt begins, in both languages.
    private static final Pattern RECEIPT_TEXT =
            Pattern.compile(
                    "(?:[^\n]*\n)?(?:ontvangstbewijs|receipt) leverklaar\r?\n.*", Pattern.DOTALL);

    private static final Pattern WIDE =
            Pattern.compile(
                    "\u00FF\u00FE\0\0[^\0].\0\0|\0\0\u00FE\u00FF\0\0.[^\0]", Pattern.DOTALL);

    private FileTypes() {}

    static FileType of(byte[] bytes, Encoding charset) {
        if (bytes.length - charset.bomLength() == 0) {
            return FileType.EMPTY;
        }
        FileType signed = bySignature(bytes, latin(bytes, 0, Math.min(bytes.length, HEAD)));
        if (signed != FileType.CSV) {
            return signed;
        }
        if (isWide(bytes) || charset.width() == 1 && looksBinary(bytes)) {
            return FileType.BINARY;
        }
        return byFirstText(
                charset.decode(bytes, charset.bomLength(), Math.min(bytes.length, HEAD)));
    }

    private static FileType bySignature(byte[] bytes, String head) {
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return byContents(head + latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length));
        }
        if (PACKED.stream().anyMatch(head::startsWith)) {
            return FileType.ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return byStreams(bytes);
        }
        if (PDF.matcher(head).matches()) {
            return FileType.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return FileType.WORD;
        }
        boolean image =
                IMAGES.stream().anyMatch(head::startsWith)
                        || PICTURE_IN_BOX.matcher(head).matches();
        return image ? FileType.IMAGE : FileType.CSV;
    }

    /// What a package is, by the names of what is in it.
    private static FileType byContents(String names) {
        if (names.contains("opendocument.spreadsheet")) {
            return FileType.ODS;
        }
        if (names.contains("word/document") || names.contains("opendocument.text")) {
            return FileType.WORD;
        }
        return names.contains("xl/") ? FileType.XLSX : FileType.ZIP;
    }

    /// What an old file of an office program is, by the names of its streams; most are workbooks.
    private static FileType byStreams(byte[] bytes) {
        String names = latin(bytes, 0, Math.min(bytes.length, 1 << 24)).replace("\u0000", "");
        if (names.contains("__substg1.0") || names.contains("__properties_version1.0")) {
            return FileType.MAIL;
        }
        // A workbook with a password is a new one inside an old package.
        return names.contains("WordDocument")
                ? FileType.WORD
                : names.contains("EncryptedPackage") ? FileType.XLSX : FileType.XLS;
    }

    private static FileType byFirstText(String head) {
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (text.isEmpty() && head.length() < HEAD) {
            return FileType.EMPTY;
        }
        if (text.startsWith("<")) {
            return byTag(text);
        }
        if (isMail(text)) {
            return FileType.MAIL;
        }
        if (OBJECT.matcher(text).matches() || LIST.matcher(text).matches()) {
            return RECEIPT_FIELDS.matcher(text).matches() ? FileType.RECEIPT : FileType.JSON;
        }
        return RECEIPT_TEXT.matcher(text).matches() ? FileType.RECEIPT : FileType.CSV;
    }

    /// Whether two lines of those that follow each other at the top are of a message.
    private static boolean isMail(String text) {
        return text.lines()
                        .takeWhile(line -> LETTERHEAD_LINE.matcher(line).matches())
                        .filter(line -> LETTERHEAD.matcher(line).matches())
                        .limit(2)
                        .count()
                > 1;
    }

    private static FileType byTag(String text) {
        if (PAGE.matcher(text).matches()) {
            return FileType.HTML;
        }
        if (!TAG.matcher(text).matches()) {
            return FileType.CSV;
        }
        if (text.contains("schemas-microsoft-com:office:spreadsheet")) {
            return FileType.XLS;
        }
        return text.contains("<html") ? FileType.HTML : FileType.XML;
    }

    /// A text file may hold a stray control character; where one byte in fifty is one, it is no text. NULs that stand together
    /// count once: a disk writes them where it lost text. Of nothing else than NULs there is no text.
    private static boolean looksBinary(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] == 0) {
            from++;
        }
        int to = Math.min(bytes.length, from + (1 << 16));
        int odd = 0;
        int looked = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0 || bytes[i - 1] != 0) {
                odd += isOdd(bytes[i]) ? 1 : 0;
                looked++;
            }
        }
        return odd * 50L > looked || looked == 0;
    }

    /// Whether it begins with the byte order mark of UTF-32, which no office program writes, and a letter.
    private static boolean isWide(byte[] bytes) {
        return WIDE.matcher(latin(bytes, 0, Math.min(bytes.length, 8))).matches();
    }

    private static boolean isOdd(byte c) {
        return c >= 0 && c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
