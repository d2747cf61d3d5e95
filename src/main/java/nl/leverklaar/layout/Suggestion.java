package nl.leverklaar.layout;

/// A guess which official column a column of the file is, for a person to confirm.
///
/// @param kolom the official column
/// @param position the position of the column in the file
/// @param percent how much speaks for it, from 0 to 100
/// @param byName whether the name of the column speaks for it, not only what stands in it
public record Suggestion(Kolom kolom, int position, int percent, boolean byName) {}
