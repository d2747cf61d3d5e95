package nl.leverklaar.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.reference.LrkRegister;

/// What rules need to know that is not in the file.
///
/// @param peildatum the day the checks are done; the only clock a rule has
/// @param practice whether this is a practice round with fictitious people
/// @param kvk the KvK number of the organisation, when it is known
/// @param lrkNumbers the LRK numbers of the organisation's own locations, possibly none
/// @param register the register of childcare, when it was loaded
/// @param earlier what was delivered earlier, when files of it were given
/// @param sent what was sent from this computer, the last one last
public record Circumstances(
        LocalDate peildatum,
        boolean practice,
        Optional<String> kvk,
        Set<String> lrkNumbers,
        Optional<LrkRegister> register,
        Optional<Earlier> earlier,
        List<Sent> sent) {

    public Circumstances {
        lrkNumbers = Set.copyOf(lrkNumbers);
        sent = List.copyOf(sent);
    }

    /// Nothing from outside the file to compare with.
    public Circumstances(
            LocalDate peildatum, boolean practice, Optional<String> kvk, Set<String> lrkNumbers) {
        this(
                peildatum,
                practice,
                kvk,
                lrkNumbers,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// A real delivery of an organisation nothing is known of.
    public static Circumstances on(LocalDate peildatum) {
        return new Circumstances(peildatum, false, Optional.empty(), Set.of());
    }

    /// The same, as a practice round or not.
    public Circumstances practising(boolean isPractice) {
        return new Circumstances(
                peildatum, isPractice, kvk, lrkNumbers, register, earlier, sent);
    }

    /// The same for the organisation with this number.
    public Circumstances of(Optional<String> organisation) {
        return new Circumstances(
                peildatum, practice, organisation, lrkNumbers, register, earlier, sent);
    }

    /// The same, compared with this register, or with none.
    public Circumstances with(Optional<LrkRegister> other) {
        return new Circumstances(peildatum, practice, kvk, lrkNumbers, other, earlier, sent);
    }

    /// The same, compared with these earlier deliveries, or with none.
    public Circumstances compared(Optional<Earlier> with, List<Sent> record) {
        return new Circumstances(peildatum, practice, kvk, lrkNumbers, register, with, record);
    }

    /// What there is to compare with.
    public Set<Outside> present() {
        Set<Outside> present = EnumSet.noneOf(Outside.class);
        register.ifPresent(_ -> present.add(Outside.REGISTER));
        earlier.ifPresent(_ -> present.add(Outside.EARLIER));
        if (!sent.isEmpty()) {
            present.add(Outside.RECORD);
        }
        return present;
    }
}
