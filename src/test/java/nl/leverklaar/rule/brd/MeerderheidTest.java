package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What is proposed where no saying has most is what the file says first.
class MeerderheidTest {

    private static final int[] MEMBERS = {4, 7, 9, 12};
    private static final long[] SAYINGS = {30, 10, 30, 10};

    @Test
    void ofATieTheFirstIsTheExample() {
        Meerderheid said = new Meerderheid(MEMBERS, MeerderheidTest::saying);
        assertTrue(said.isTie());
        assertEquals(4, said.example());
        assertFalse(said.deviates(9));
        assertTrue(said.deviates(7));
    }

    @Test
    void theBelievedDecideAndNotTheFirst() {
        Meerderheid said = new Meerderheid(MEMBERS, new int[] {7, 9, 12}, MeerderheidTest::saying);
        assertFalse(said.isTie());
        assertEquals(7, said.example());
        assertTrue(said.deviates(4));
    }

    private static long saying(int member) {
        int i = 0;
        while (MEMBERS[i] != member) {
            i++;
        }
        return SAYINGS[i];
    }
}
