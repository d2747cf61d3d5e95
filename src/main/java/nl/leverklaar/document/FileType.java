package nl.leverklaar.document;

import java.util.Locale;

/// What a file is by its contents, whatever its name says.
public enum FileType {
    CSV,
    EMPTY,
    ZIP,
    XLSX,
    XLS,
    ODS,
    WORD,
    MAIL,
    PDF,
    HTML,
    XML,
    JSON,
    /// A receipt or an answer of a delivery, as this program saves it.
    RECEIPT,
    IMAGE,
    BINARY;

    /// Whether there is text to read as a table.
    public boolean isText() {
        return this == CSV;
    }

    /// The name in text keys and in machine-readable output, for example `xlsx`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
