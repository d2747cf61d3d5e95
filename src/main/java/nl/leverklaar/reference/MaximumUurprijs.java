package nl.leverklaar.reference;

import java.math.BigDecimal;

/// The highest hourly price the toeslag counts with; an organisation may charge more.
///
/// @param prijs euro per hour
/// @param jaar the year it was set for
/// @param isVanAnderJaar the year asked for is not known, so this is the price of the nearest known year
public record MaximumUurprijs(BigDecimal prijs, int jaar, boolean isVanAnderJaar) {}
