package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Row;

/// The groups of one grouping and the judgement of their rows by every rule that uses it.
///
/// Nothing is kept but the rows that share a key with another and those that a rule reported. After an edit the keys the
/// edited rows had and have are looked for once in all rows, and only those groups are judged again.
final class Groups {

    private final Grouping grouping;
    private final List<GroupRule> rules;
    private final List<BitSet> bad;
    private final Table table;
    private final Usable usable;
    private final Failures failures;
    private final BitSet shared = new BitSet();
    private final Set<Long> touched = new HashSet<>();

    Groups(Grouping grouping, List<GroupRule> rules, Table table, Usable usable, Failures failures) {
        this.grouping = grouping;
        this.rules = rules;
        this.bad = rules.stream().map(_ -> new BitSet()).toList();
        this.table = table;
        this.usable = usable;
        this.failures = failures;
    }

    /// The verdicts of each rule.
    List<OfRule> byRule() {
        return IntStream.range(0, rules.size()).mapToObj(OfRule::new).toList();
    }

    /// Judges all groups.
    void judgeAll() {
        bad.forEach(BitSet::clear);
        shared.clear();
        judge(Members.sharedBy(this, rows()));
    }

    /// Remembers the groups that the rows are in now, before or after they change.
    void touch(int[] rows) {
        Row row = cursor();
        for (int index : rows) {
            for (int part = 0; part < grouping.parts().size(); part++) {
                long key = key(row, index, part);
                if (key != 0) {
                    touched.add(key);
                }
            }
        }
    }

    /// Whether an edit of a column can matter here at all.
    boolean dependsOn(Kolom kolom) {
        return grouping.parts().stream().anyMatch(part -> part.columns().contains(kolom));
    }

    /// Whether one of the rows shares its group with another, so that a change in any column can matter.
    boolean isShared(int[] rows) {
        for (int row : rows) {
            if (shared.get(row)) {
                return true;
            }
        }
        return false;
    }

    /// Judges again the groups that were touched since.
    ///
    /// A row can be in several groups; all of those are judged, so that forgetting its verdict loses nothing.
    ///
    /// @param changed the rows whose old verdicts no longer count
    void judgeTouched(int[] changed) {
        Set<Integer> stale = new HashSet<>();
        for (int row : changed) {
            stale.add(row);
        }
        Members members = Members.withKeys(this, rows(), touched);
        for (int i = 0; i < members.size(); i++) {
            stale.add(members.row(i));
        }
        if (parts() > 1) {
            touched.clear();
            touch(stale.stream().mapToInt(row -> row).toArray());
            members = Members.withKeys(this, rows(), touched);
        }
        stale.forEach(this::forget);
        judge(members);
        touched.clear();
    }

    long key(Row cursor, int row, int part) {
        if (!table.document().counts(row)) {
            return 0;
        }
        Grouping.Part of = grouping.parts().get(part);
        for (Kolom kolom : of.columns()) {
            if (!usable.isUsable(kolom, row, true, false)) {
                return 0;
            }
        }
        return of.key().of(cursor.move(row, of.columns().getFirst()));
    }

    Row cursor() {
        return new Row(table, 0, grouping.parts().getFirst().columns().getFirst());
    }

    int parts() {
        return grouping.parts().size();
    }

    private int rows() {
        return table.document().rows();
    }

    private void forget(int row) {
        shared.clear(row);
        bad.forEach(rows -> rows.clear(row));
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
            shared.set(group.index(member));
        }
        for (int i = 0; i < rules.size(); i++) {
            GroupRule rule = rules.get(i);
            if (failures.has(rule)) {
                continue;
            }
            try {
                group.reported().clear();
                rule.judge(group);
                BitSet rows = bad.get(i);
                group.reported().stream().forEach(member -> rows.set(group.index(member)));
            } catch (RuntimeException e) {
                failures.add(rule, e);
                bad.get(i).clear();
            }
        }
    }

    /// What one of the rules says about the rows.
    final class OfRule implements Verdicts {

        private final int index;

        private OfRule(int index) {
            this.index = index;
        }

        @Override
        public GroupRule rule() {
            return rules.get(index);
        }

        @Override
        public Optional<Kolom> kolom() {
            return Optional.of(rule().line().columns()[0]);
        }

        @Override
        public int count() {
            return failures.has(rule()) ? 0 : bad.get(index).cardinality();
        }

        @Override
        public boolean has(int row) {
            return bad.get(index).get(row) && !failures.has(rule());
        }

        @Override
        public int[] rows() {
            return failures.has(rule()) ? new int[0] : bad.get(index).stream().toArray();
        }

        /// Looks the group up in all rows, so it is for a finding that is shown and not for all of them.
        @Override
        public Finding finding(int row) {
            touched.clear();
            touch(new int[] {row});
            Members members = Members.withKeys(Groups.this, Groups.this.rows(), touched);
            touched.clear();
            return finding(group(members, 0, members.size()), row);
        }

        /// Makes all groups once, and every finding from them.
        @Override
        public List<Finding> findings() {
            List<Finding> all = new ArrayList<>();
            if (count() == 0) {
                return all;
            }
            Members members = Members.sharedBy(Groups.this, Groups.this.rows());
            Map<Integer, Finding> byRow = new TreeMap<>();
            for (int from = 0; from < members.size(); from = members.endOfGroup(from)) {
                Group group = group(members, from, members.endOfGroup(from));
                for (int member = 0; member < group.size(); member++) {
                    int row = group.index(member);
                    if (has(row)) {
                        byRow.putIfAbsent(row, finding(group, row));
                    }
                }
            }
            return List.copyOf(byRow.values());
        }

        private Finding finding(Group group, int row) {
            int member = 0;
            while (group.index(member) != row) {
                member++;
            }
            return new Finding(
                    rule(), row, kolom(), rule().repairs(group, member), rule().details(group, member));
        }
    }
}
