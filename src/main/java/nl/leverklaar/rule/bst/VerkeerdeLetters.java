package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Excel.SCHADE;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A letter with an accent is one letter, and not the two or three signs that it becomes when UTF-8 is taken for
/// Windows-1252 (`Ã«` for `ë`).
@Rule(
        code = "BST-06",
        ernst = WAARSCHUWING,
        explains = "BRD-05",
        alone = true,
        everyColumn = true,
        repair = VOORSTEL,
        excel = SCHADE,
        source = "CSV")
public final class VerkeerdeLetters implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !Mojibake.isIn(value.text());
    }

    /// The letters as they were, if the whole value can be taken back to letters.
    @Override
    public List<Repair> repairs(Value value) {
        return Mojibake.undone(value.text()).stream()
                .map(text -> Repair.set(value.kolom(), text))
                .toList();
    }
}
