package nl.leverklaar.delivery;

import java.io.IOException;

/// An answer breaks the contract. Carries the rule it breaks and nothing of its content.
final class NotAsAgreed extends IOException {
    private final Uncertainty why;

    NotAsAgreed(Uncertainty why) {
        super(why.name());
        this.why = why;
    }

    Uncertainty why() {
        return why;
    }
}
