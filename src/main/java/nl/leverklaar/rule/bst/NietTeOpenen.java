package nl.leverklaar.rule.bst;

import java.util.Locale;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.OpenRule;
import nl.leverklaar.rule.Rule;

/// A file can be opened and read to its end, and is no larger than Leverklaar takes.
@Rule(code = "BST-01", ernst = Ernst.FOUT, source = "CSV")
public final class NietTeOpenen implements OpenRule {

    @Override
    public String reason(SourceException failure) {
        return failure.reason().name().toLowerCase(Locale.ROOT);
    }
}
