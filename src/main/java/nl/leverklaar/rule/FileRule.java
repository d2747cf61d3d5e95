package nl.leverklaar.rule;

import nl.leverklaar.layout.Table;

/// Judges the file as a whole: what it is, its columns, its shape.
public non-sealed interface FileRule extends AnyRule {

    /// Reports what is wrong; nothing when the file is good.
    void judge(Table table, FileReport report);
}
