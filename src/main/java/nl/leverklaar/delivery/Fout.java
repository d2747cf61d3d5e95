package nl.leverklaar.delivery;

/// One thing the server did not accept in a request.
///
/// @param plaats where, as a JSON pointer (`/bestand/aantalRegels`), or empty
/// @param code a short code, or empty
/// @param melding a sentence without any value from the file
public record Fout(String plaats, String code, String melding) {}
