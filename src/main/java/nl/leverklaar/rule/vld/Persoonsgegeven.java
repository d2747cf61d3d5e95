package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.kind.Words;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// An own number of a contract or a child says nothing about a person: it is no BSN, e-mail address or name of the child.
@Rule(
        code = "VLD-42",
        ernst = WAARSCHUWING,
        columns = KIND_ACHTERNAAM,
        at = {CONTRACT_NUMMER, EIGEN_KENMERK},
        asksEmpty = true,
        repair = VOORSTEL,
        source = "privacyverklaring, eigen")
public final class Persoonsgegeven implements RowRule {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.\\p{L}{2,}");
    private static final int SHORTEST_NAME = 2;

    @Override
    public boolean holds(Row row) {
        String text = row.canonical(row.at());
        return !isBsn(text) && !isMail(text) && !isNameOfChild(text, row);
    }

    @Override
    public List<Repair> repairs(Row row) {
        return List.of(Repair.set(row.at(), ""));
    }

    private static boolean isBsn(String text) {
        return text.length() == Cijfers.NEGEN && Elfproef.holds(text);
    }

    private static boolean isMail(String text) {
        return text.contains("@") && MAIL.matcher(text).find();
    }

    /// Surname, voorvoegsel and surname, or one of these before or behind the voorletters.
    private static boolean isNameOfChild(String text, Row row) {
        if (!hasLettersOfName(text)) {
            return false;
        }
        String plain = Words.plain(text);
        String name = Words.plain(row.canonical(KIND_ACHTERNAAM));
        String whole = Words.plain(row.canonical(KIND_VOORVOEGSEL)) + name;
        String initials = Words.plain(row.canonical(KIND_VOORLETTERS));
        return name.length() >= SHORTEST_NAME
                && List.of(
                                name,
                                whole,
                                initials + name,
                                initials + whole,
                                name + initials,
                                whole + initials)
                        .contains(plain);
    }

    /// Asked for every row, so without making anything.
    private static boolean hasLettersOfName(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < SHORTEST_NAME; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == SHORTEST_NAME;
    }
}
