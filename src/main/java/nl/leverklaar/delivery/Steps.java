package nl.leverklaar.delivery;

/// Watches a delivery and may stop it. Called on the thread that delivers; [#stopped] on others too.
public interface Steps {

    /// What the client is doing.
    enum Step {
        ANNOUNCING,
        SENDING,
        ASKING;

        public String messageKey() {
            return Keys.of("step", this);
        }
    }

    /// Nobody watches.
    static Steps unwatched() {
        return new Steps() {};
    }

    /// A step begins, the first time or again.
    default void at(Step step) {}

    /// The client waits before it tries again; nothing is repeated without this call.
    default void waiting(Wait wait) {}

    /// True once the user wants no more tries.
    default boolean stopped() {
        return false;
    }
}
