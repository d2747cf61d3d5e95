package nl.leverklaar.rule;

import java.util.Map;
import nl.leverklaar.layout.Kolom;

/// Receives what a [FileRule] finds.
///
/// The details fill the named places of the rule's texts; they are names of columns, kinds of files and numbers, or the
/// key of a text that says it in words.
public interface FileReport {

    /// Something about the whole file.
    void file(Map<String, String> details);

    /// Something about an official column that is missing or doubtful.
    void column(Kolom kolom, Map<String, String> details);

    /// Something about one row, of which the rule tells more when it is asked.
    void row(int row);
}
