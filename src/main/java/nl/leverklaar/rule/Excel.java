package nl.leverklaar.rule;

/// Whether what a rule finds was done by a spreadsheet that the file was opened in.
public enum Excel {
    /// It has nothing to do with a spreadsheet.
    NIET,
    /// It was written for a spreadsheet or by one, and changed no value; software does so on purpose too.
    SPOOR,
    /// A spreadsheet changed values, and would do so again.
    SCHADE
}
