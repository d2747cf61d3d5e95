package nl.leverklaar.ui.send;

import java.util.Optional;
import java.util.function.Supplier;
import nl.leverklaar.delivery.Delivery;

/// Whom a delivery goes to.
///
/// @param name what it is called, for the user
/// @param host where it is
/// @param connect makes a connection, to be closed after use
/// @param login what to log in with, when that is known here: in a practice round only
public record Recipient(
        String name, String host, Supplier<Delivery> connect, Supplier<Optional<Login>> login) {}
