package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
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
///
/// What no delivery takes as such a number either cannot be left as it is, and the name is why.
@Rule(
        code = "VLD-42",
        ernst = FOUT,
        milder = WAARSCHUWING,
        columns = KIND_ACHTERNAAM,
        at = {CONTRACT_NUMMER, EIGEN_KENMERK},
        asksEmpty = true,
        asksWrong = true,
        explains = "VLD-43",
        repair = VOORSTEL,
        source = "privacyverklaring, eigen")
public final class Persoonsgegeven implements RowRule {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.\\p{L}{2,}");
    private static final int SHORTEST_NAME = 2;
    private static final String SIGNS = " .,-_/&'\u2019()@";

    private final PastInIndeling layout;

    /// @param layout says what a delivery takes
    public Persoonsgegeven(PastInIndeling layout) {
        this.layout = layout;
    }

    @Override
    public boolean holds(Row row) {
        String text = row.canonical(row.at());
        return !isBsn(text) && !isMail(text) && !isNameOfChild(text, row);
    }

    @Override
    public boolean isMilder(Row row) {
        return layout.fits(row.at(), row.canonical(row.at()));
    }

    @Override
    public List<Repair> repairs(Row row) {
        return List.of(Repair.set(row.at(), ""));
    }

    private static boolean isBsn(String text) {
        return text.length() == Cijfers.NEGEN && Elfproef.holds(text);
    }

    private static boolean isMail(String text) {
        return text.contains("@") && isUndamaged(text) && MAIL.matcher(text).find();
    }

    /// Whether a text has only the signs that people write in a name or address; what a spreadsheet did to one is told as such.
    private static boolean isUndamaged(String text) {
        return Character.isLetterOrDigit(text.charAt(0))
                && text.chars()
                        .allMatch(
                                c -> Character.isUnicodeIdentifierPart(c) || SIGNS.indexOf(c) >= 0);
    }

    /// The surname with or without voorvoegsel and voorletters, in whatever order people write them.
    private static boolean isNameOfChild(String text, Row row) {
        if (!hasLettersOfName(text) || !isUndamaged(text)) {
            return false;
        }
        String plain = Words.plain(text);
        String name = Words.plain(row.canonical(KIND_ACHTERNAAM));
        return name.length() >= SHORTEST_NAME
                && plain.contains(name)
                && isInOrder(
                        plain,
                        name,
                        Words.plain(row.canonical(KIND_VOORVOEGSEL)),
                        Words.plain(row.canonical(KIND_VOORLETTERS)));
    }

    private static boolean isInOrder(String text, String name, String prefix, String initials) {
        String whole = prefix + name;
        return List.of(
                        name,
                        whole,
                        name + prefix,
                        initials + name,
                        initials + whole,
                        name + initials,
                        whole + initials,
                        name + prefix + initials,
                        name + initials + prefix)
                .contains(text);
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
