package nl.leverklaar.delivery;

/// Gives what was heard its meaning for whoever delivers.
final class Results {
    private Results() {}

    static DeliveryResult of(Heard<Receipt> heard) {
        return switch (heard) {
            case Heard.Good<Receipt>(var receipt) -> new DeliveryResult.Received(receipt);
            case Heard.No<Receipt>(var problem) -> new DeliveryResult.Refused(problem);
            case Heard.Doubtful<Receipt>(var why) -> new DeliveryResult.Uncertain(why);
            case Heard.Nothing<Receipt>(var cause) -> new DeliveryResult.Unreachable(cause);
        };
    }

    static AccessResult ofAccess(Heard<Access> heard) {
        return switch (heard) {
            case Heard.Good<Access>(var access) -> new AccessResult.Granted(access);
            case Heard.No<Access>(var problem) -> new AccessResult.Denied(problem);
            default -> new AccessResult.Unreachable(heard.asCause());
        };
    }

    static StatusResult ofStatus(Heard<Status> heard) {
        return switch (heard) {
            case Heard.Good<Status>(var status) -> new StatusResult.Known(status);
            case Heard.No<Status>(var problem) -> new StatusResult.Refused(problem);
            default -> new StatusResult.Unreachable(heard.asCause());
        };
    }

    static StateResult ofState(Heard<DeliveryState> heard) {
        return switch (heard) {
            case Heard.Good<DeliveryState>(var state) -> new StateResult.Known(state);
            case Heard.No<DeliveryState>(var problem) -> new StateResult.Refused(problem);
            default -> new StateResult.Unreachable(heard.asCause());
        };
    }
}
