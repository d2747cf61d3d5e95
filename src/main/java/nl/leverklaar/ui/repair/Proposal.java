package nl.leverklaar.ui.repair;

import nl.leverklaar.rule.Repair;

/// A repair of one row as it is offered to a person.
///
/// @param column what is changed; empty when it is the row itself
/// @param before what stands there, a BSN with only what matters of it
/// @param after what comes there
/// @param isChoice whether it is one of a few codes with what it means
/// @param repair what is done
public record Proposal(
        String column, String before, String after, boolean isChoice, Repair repair) {}
