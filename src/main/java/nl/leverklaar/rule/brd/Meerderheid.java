package nl.leverklaar.rule.brd;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.leverklaar.rule.Group;

/// What the members of a group say, and which of it is said most.
final class Meerderheid {

    /// What a member says, as a number.
    @FunctionalInterface
    interface Saying {
        long of(int member);
    }

    private final int[] members;
    private final long[] said;
    private final long most;
    private final boolean isTie;

    /// All members are believed.
    ///
    /// @param members the members that count, at least one
    /// @param saying what each of them says
    Meerderheid(int[] members, Saying saying) {
        this(members, members, saying);
    }

    /// @param members the members that count, at least one
    /// @param believed those of them whose saying tells what is right, at least one
    /// @param saying what each of them says
    Meerderheid(int[] members, int[] believed, Saying saying) {
        this.members = members.clone();
        this.said = Arrays.stream(members).mapToLong(saying::of).toArray();
        Map<Long, Integer> counts = new HashMap<>();
        for (int member : believed) {
            counts.merge(saying.of(member), 1, Integer::sum);
        }
        int highest = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        this.isTie = counts.values().stream().filter(count -> count == highest).count() > 1;
        long first = said[0];
        for (int i = said.length - 1; i >= 0; i--) {
            first = counts.getOrDefault(said[i], 0) == highest ? said[i] : first;
        }
        this.most = first;
    }

    /// Whether two things are said equally often, and nothing more often.
    boolean isTie() {
        return isTie;
    }

    /// Reports who says something else than most; everybody, when nothing is said most.
    void report(Group group) {
        for (int i = 0; i < members.length; i++) {
            if (isTie || said[i] != most) {
                group.report(members[i]);
            }
        }
    }

    /// Whether a member says something else than what is said most, or, in a tie, first.
    boolean deviates(int member) {
        for (int i = 0; i < members.length; i++) {
            if (members[i] == member) {
                return said[i] != most;
            }
        }
        return false;
    }

    /// The first member that says what is said most.
    int example() {
        int i = 0;
        while (said[i] != most) {
            i++;
        }
        return members[i];
    }
}
