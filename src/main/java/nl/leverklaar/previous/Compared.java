package nl.leverklaar.previous;

import java.time.YearMonth;

/// A month and the one before in numbers that a person can judge.
///
/// @param month the month of the file
/// @param before the month it is compared with
/// @param children how many different children the file has in its month
/// @param childrenBefore how many the month before has
/// @param fresh how many of the children were not there
/// @param gone how many children of the month before are not there any more, and had not ended
/// @param totals hours and costs of the rows that are delivered
/// @param totalsBefore those of the month before
public record Compared(
        YearMonth month,
        YearMonth before,
        int children,
        int childrenBefore,
        int fresh,
        int gone,
        Totals totals,
        Totals totalsBefore) {}
