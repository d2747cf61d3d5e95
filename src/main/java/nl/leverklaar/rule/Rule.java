package nl.leverklaar.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leverklaar.layout.Kolom;

/// The line of one rule in the catalogue.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

    /// The code, never used again for another rule, for example `VLD-07`.
    String code();

    /// How much it weighs.
    Ernst ernst();

    /// For a [ValueRule] the columns whose values it judges, each by itself. For a [RowRule] and a [GroupRule] the columns
    /// it looks at, the first one where the cursor lands; for a [FileRule] that reports rows, where it lands there.
    Kolom[] columns() default {};

    /// For a [ValueRule] that judges the values of every official column.
    boolean everyColumn() default false;

    /// For a [RowRule] that asks the same of several columns, such as the three BSNs: it is asked once for each of them,
    /// which [Row#at()] names, and that is where the cursor lands. For a [GroupRule] whose grouping has several parts, where
    /// the cursor lands for each of them, when that is not the column that makes the group.
    Kolom[] at() default {};

    /// The lighter weight it has in rows where that is certain enough to ask, but not to refuse; see
    /// [RowRule#isMilder(Row)].
    Ernst[] milder() default {};

    /// What from outside the file it needs: it is asked when at least one of these is there.
    Outside[] needs() default {};

    /// What can be done about it.
    Herstel repair() default Herstel.GEEN;

    /// Whether it is asked too when one of its columns is empty.
    boolean asksEmpty() default false;

    /// Whether it is asked too when the value of one of its columns is wrong or has no single meaning.
    boolean asksWrong() default false;

    /// For a waarschuwing, whether a person may let it stand with a reason. Where a value has several readings one must be
    /// chosen, because only one can be delivered.
    boolean confirmable() default true;

    /// For a [ValueRule], whether each wrong value is a decision of its own; if not, the whole column is one. For
    /// another rule, whether what has a proposal and what has none are decisions of their own.
    boolean perValue() default true;

    /// For a [ValueRule], whether what it finds is the cause of what others would say about the value, such as damage by a
    /// spreadsheet. Then nothing more is asked of the value; where it can still be read, no more than whether it is right.
    boolean alone() default false;

    /// The codes of rules that say of a row what follows from the same cause: in a row where this rule speaks they are
    /// silent about it. What is said of the cells of one person follows from cells of that person only, unless the rule
    /// is a [GroupRule]; what is said of a value only from its own cell. A waarschuwing that a person lets stand explains
    /// nothing any more.
    String[] explains() default {};

    /// The columns of which the values are no matter of their own in a row where this rule speaks, because it is asked first
    /// whether they belong there at all.
    Kolom[] settles() default {};

    /// Whether it is damage, or a trace, of a spreadsheet; such decisions stand together with the advice to use none.
    Excel excel() default Excel.NIET;

    /// Where the rule comes from; `eigen` is a control of our own.
    String source() default "eigen";
}
