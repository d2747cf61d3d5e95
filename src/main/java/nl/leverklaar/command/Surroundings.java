package nl.leverklaar.command;

import java.time.Clock;
import nl.leverklaar.settings.SettingsFile;

/// What a command takes from the computer it runs on.
///
/// @param clock for the day the checks are done, where no other is given
/// @param settings what is remembered of the organisation and its deliveries
/// @param secrets who is asked for password and code
public record Surroundings(Clock clock, SettingsFile settings, Secrets secrets) {}
