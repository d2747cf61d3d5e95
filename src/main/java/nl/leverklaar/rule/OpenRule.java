package nl.leverklaar.rule;

import nl.leverklaar.document.SourceException;

/// Judges whether a file can be opened at all.
///
/// Where it cannot there is no table to ask a rule about, so this is asked by whoever opens a file.
public non-sealed interface OpenRule extends AnyRule {

    /// The end of the key of the sentence that says why a file could not be opened, for example `locked`.
    String reason(SourceException failure);
}
