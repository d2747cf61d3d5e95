package nl.leverklaar.session;

import java.util.function.Function;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.RuleBook;

/// How a file is to be looked at.
///
/// @param layout the layout it is brought to
/// @param fill what is filled in for columns it does not have
/// @param circumstances what the rules need to know that is not in it
/// @param mappings finds which of its columns is which
/// @param rules the rules that are asked in some circumstances
public record Opening(
        Layout layout,
        Fill fill,
        Circumstances circumstances,
        Mappings mappings,
        Function<Circumstances, RuleBook> rules) {

    /// All rules are asked.
    public Opening(Layout layout, Fill fill, Circumstances circumstances, Mappings mappings) {
        this(layout, fill, circumstances, mappings, RuleBook::of);
    }

    /// Finds which column of a file is which official column.
    @FunctionalInterface
    public interface Mappings {
        Mapping of(Document document, Layout layout);
    }

    /// Columns are recognised by their names alone.
    public static Opening of(Layout layout, Fill fill, Circumstances circumstances) {
        return new Opening(layout, fill, circumstances, Mapping::recognise);
    }
}
