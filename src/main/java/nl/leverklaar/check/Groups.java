package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Reads;

/// The groups of one grouping and the judgement of their rows by every rule that uses it.
///
/// Nothing is kept but the rows that share a key with another, those that a rule reported, and of each key a [Prints], for each
/// part of the grouping apart: by one part a row is in one group at most. After an edit the prints of the keys the edited rows
/// had and have are looked for in all rows, and only those groups are judged again.
final class Groups {

    /// Where more rows than this, and one in so many, are changed at once, all groups are judged again.
    private static final int MANY = 1000;

    private static final int MANY_OF = 16;

    private static final long HASH = 31;

    private final Grouping grouping;
    private final List<GroupRule> rules;
    private final Table table;
    private final Usable usable;
    private final Failures failures;
    private final BitSet[] shared;
    private final List<OfRule> verdicts = new ArrayList<>();
    private final Prints[] prints;
    private final Reads looked = new Reads();
    private LongSet touched = new LongSet();
    private long context;

    Groups(
            Grouping grouping,
            List<GroupRule> rules,
            Table table,
            Usable usable,
            Failures failures) {
        this.grouping = grouping;
        this.rules = rules;
        this.table = table;
        this.usable = usable;
        this.failures = failures;
        this.shared = new BitSet[grouping.parts().size()];
        this.prints = new Prints[shared.length];
        for (int part = 0; part < shared.length; part++) {
            shared[part] = new BitSet();
            prints[part] = new Prints(table.document().rows());
        }
        for (GroupRule rule : rules) {
            for (int part = 0; part < shared.length; part++) {
                verdicts.add(new OfRule(rule, part));
            }
        }
    }

    /// The verdicts of each rule, for each part.
    List<OfRule> byRule() {
        return verdicts;
    }

    /// Judges all groups.
    void judgeAll() {
        verdicts.forEach(of -> of.bad.clear());
        for (BitSet of : shared) {
            of.clear();
        }
        context = contextNow();
        touched = new LongSet();
        judge(Members.ofAll(this, rows()));
    }

    /// Whether what a rule looks at besides the rows of a group is other than when all groups were judged.
    boolean isOutdated() {
        return contextNow() != context;
    }

    private long contextNow() {
        long now = 0;
        for (GroupRule rule : rules) {
            now = now * HASH + contextOf(rule);
        }
        return now;
    }

    private long contextOf(GroupRule rule) {
        try {
            return failures.has(rule) ? 0 : rule.context(table);
        } catch (RuntimeException e) {
            failures.add(rule, e);
            return 0;
        }
    }

    /// Judges the groups again whose rows are known.
    private void judgeShared() {
        verdicts.forEach(of -> of.bad.clear());
        judge(Members.ofShared(this, rows()));
    }

    /// Remembers the groups that the rows are in now, before or after they change.
    void touch(int[] edited) {
        if (isMany(edited)) {
            return;
        }
        for (int part = 0; part < parts(); part++) {
            Keys keys = keys(part);
            for (int row : edited) {
                long key = keys.of(row);
                prints[part].set(row, key);
                if (key != 0) {
                    touched.add(key);
                }
            }
        }
    }

    /// Whether an edit of a column can change which rows belong together.
    boolean dependsOn(Kolom kolom) {
        return columns().anyMatch(kolom::equals);
    }

    /// The columns that the keys are made of.
    Stream<Kolom> columns() {
        return grouping.parts().stream().flatMap(part -> part.columns().stream());
    }

    /// Whether a rule has ever looked at a column of rows that belong together.
    boolean looksAt(Kolom kolom) {
        return looked.has(kolom);
    }

    /// Whether one of the rows shares a group with another, so that a change in a column that rules look at can matter.
    boolean isShared(int[] edited) {
        for (BitSet of : shared) {
            for (int row : edited) {
                if (of.get(row)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Judges again the groups that were touched since.
    ///
    /// @param changed the rows whose old verdicts no longer count
    /// @param moved whether other rows may belong together now
    void judgeTouched(int[] changed, boolean moved) {
        if (isMany(changed)) {
            if (moved) {
                judgeAll();
            } else {
                judgeShared();
            }
            return;
        }
        for (int row : changed) {
            for (int part = 0; part < parts(); part++) {
                forget(row, part);
            }
        }
        Members members = Members.withKeys(this, rows(), touched);
        touched = new LongSet();
        for (int i = 0; i < members.size(); i++) {
            forget(members.row(i), members.part(i));
        }
        judge(members);
    }

    private boolean isMany(int[] changed) {
        return changed.length > MANY && changed.length > rows() / MANY_OF;
    }

    /// Makes the keys of a part.
    Keys keys(int part) {
        return new Keys(table, usable, grouping.parts().get(part));
    }

    int parts() {
        return shared.length;
    }

    /// The rows that share a key with another, by one part.
    BitSet shared(int part) {
        return shared[part];
    }

    Prints prints(int part) {
        return prints[part];
    }

    private int rows() {
        return table.document().rows();
    }

    private void forget(int row, int part) {
        shared[part].clear(row);
        for (OfRule of : verdicts) {
            if (of.part == part) {
                of.bad.clear(row);
            }
        }
    }

    private void judge(Members members) {
        int from = 0;
        while (from < members.size()) {
            int to = members.endOfGroup(from);
            if (to - from > 1) {
                judge(group(members, from, to));
            }
            from = to;
        }
    }

    private Group group(Members members, int from, int to) {
        int[] rows = new int[to - from];
        int[] parts = new int[to - from];
        for (int i = from; i < to; i++) {
            rows[i - from] = members.row(i);
            parts[i - from] = members.part(i);
        }
        return new Group(table, grouping, rows, parts);
    }

    private void judge(Group group) {
        for (int member = 0; member < group.size(); member++) {
            shared[group.part(member)].set(group.index(member));
        }
        for (int i = 0; i < rules.size(); i++) {
            if (!failures.has(rules.get(i))) {
                judge(group, i);
            }
        }
    }

    private void judge(Group group, int rule) {
        try {
            group.reported().clear();
            rules.get(rule).judge(group);
            BitSet reported = group.reported();
            for (int member = reported.nextSetBit(0);
                    member >= 0;
                    member = reported.nextSetBit(member + 1)) {
                verdicts.get(rule * parts() + group.part(member)).bad.set(group.index(member));
            }
        } catch (RuntimeException e) {
            failures.add(rules.get(rule), e);
        }
        looked.add(group.reads());
    }

    /// What one of the rules says about the rows that one part of the grouping put together.
    final class OfRule implements Verdicts {

        private final GroupRule rule;
        private final int part;
        private final BitSet bad = new BitSet();

        private OfRule(GroupRule rule, int part) {
            this.rule = rule;
            this.part = part;
        }

        @Override
        public GroupRule rule() {
            return rule;
        }

        /// Where a row can belong in several ways, the column that the rule names for this one, or that put it there.
        @Override
        public Optional<Kolom> kolom() {
            Kolom[] at = rule.line().at();
            if (at.length > 0) {
                return Optional.of(at[part]);
            }
            return Optional.of(
                    parts() > 1 ? grouping.parts().get(part).at() : rule.line().columns()[0]);
        }

        @Override
        public int count() {
            return failures.has(rule) ? 0 : bad.cardinality();
        }

        @Override
        public boolean has(int row) {
            return bad.get(row) && !failures.has(rule);
        }

        @Override
        public int[] rows() {
            return failures.has(rule) ? new int[0] : bad.stream().toArray();
        }

        /// Looks the group up in all rows, so it is for a finding that is shown and not for all of them.
        @Override
        public Finding finding(int row) {
            LongSet only = new LongSet();
            only.add(keys(part).of(row));
            Members members = Members.withKeys(Groups.this, Groups.this.rows(), only);
            Group group = group(members, 0, members.size());
            int member = 0;
            while (group.index(member) != row || group.part(member) != part) {
                member++;
            }
            return finding(group, member);
        }

        /// Makes all groups once, and every finding from them.
        @Override
        public List<Finding> findings() {
            if (count() == 0) {
                return List.of();
            }
            Members members = Members.ofShared(Groups.this, Groups.this.rows());
            Map<Integer, Finding> byRow = new TreeMap<>();
            int from = 0;
            while (from < members.size()) {
                int to = members.endOfGroup(from);
                addFindings(group(members, from, to), byRow);
                from = to;
            }
            return List.copyOf(byRow.values());
        }

        private void addFindings(Group group, Map<Integer, Finding> byRow) {
            for (int member = 0; member < group.size(); member++) {
                if (group.part(member) == part && bad.get(group.index(member))) {
                    byRow.put(group.index(member), finding(group, member));
                }
            }
        }

        private Finding finding(Group group, int member) {
            return new Finding(
                    rule,
                    group.index(member),
                    kolom(),
                    rule.repairs(group, member),
                    rule.details(group, member));
        }
    }
}
