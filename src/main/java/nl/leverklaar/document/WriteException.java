package nl.leverklaar.document;

import java.io.IOException;

/// A file could not be written; what was there before is there still.
public final class WriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Unwritable why;

    public WriteException(Unwritable why) {
        super(why.name());
        this.why = why;
    }

    WriteException(Unwritable why, IOException cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /// Why a piece of work failed that should have written a file.
    public static Unwritable why(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof WriteException known) {
                return known.why;
            }
        }
        return Unwritable.FAILED;
    }

    public Unwritable why() {
        return why;
    }
}
