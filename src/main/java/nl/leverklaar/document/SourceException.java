package nl.leverklaar.document;

/// The machine could not give the bytes of a file, or gave more than Leverklaar takes.
///
/// The message is a code; it never holds a path or anything of the contents.
public final class SourceException extends Exception {

    /// Why a file could not be read; the key of a sentence for the user.
    public enum Reason {
        NOT_FOUND,
        DIRECTORY,
        NOT_A_FILE,
        NO_PERMISSION,
        LOCKED,
        CHANGED,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        ROW_TOO_LONG,
        NO_HEADER
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final long regelnummer;

    public SourceException(Reason reason) {
        this(reason, 0);
    }

    /// @param regelnummer the row where reading stopped, 0 when it is about the whole file
    public SourceException(Reason reason, long regelnummer) {
        super(reason.name() + (regelnummer > 0 ? " at row " + regelnummer : ""));
        this.reason = reason;
        this.regelnummer = regelnummer;
    }

    public Reason reason() {
        return reason;
    }

    /// The row where reading stopped, 0 when it is about the whole file.
    public long regelnummer() {
        return regelnummer;
    }
}
