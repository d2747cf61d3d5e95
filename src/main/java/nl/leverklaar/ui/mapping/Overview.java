package nl.leverklaar.ui.mapping;

import java.util.List;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.Source;
import nl.leverklaar.layout.Table;
import nl.leverklaar.session.FileDoubt;
import nl.leverklaar.session.Session;

/// What is known of the file as it is understood now.
///
/// @param columns how many columns the file has
/// @param recognised how many of them are official columns
/// @param notSent the names of the others, which are never sent
/// @param doubts why it may be the wrong file
/// @param isOverruled whether a person said how the file is written
/// @param letterings the ways its letters may be meant, none when there is no doubt or work would be lost
/// @param summary the numbers
/// @param notations what is delivered in another notation
public record Overview(
        int columns,
        int recognised,
        List<String> notSent,
        List<FileDoubt> doubts,
        boolean isOverruled,
        List<Source.Lettering> letterings,
        Summary summary,
        List<Notation> notations) {

    /// Counts a whole file.
    static Overview of(Session session) {
        Table table = session.table();
        Document document = session.document();
        List<String> notSent =
                table.mapping().unknown(document).stream()
                        .map(of -> of.name().isBlank() ? "–" : of.name())
                        .toList();
        int columns = document.reading().width();
        return new Overview(
                columns,
                columns - notSent.size(),
                notSent,
                FileDoubt.of(session),
                !document.source().overrule().equals(Overrule.NONE),
                session.history().isChanged() ? List.of() : document.source().letterings(),
                Summary.of(table),
                Notation.of(table));
    }
}
