package nl.leverklaar.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leverklaar.kind.Elfproef;

/// Invents people, always the same ones: numbers that are given to nobody, common Dutch surnames and initials.
final class People {

    /// Surnames, the part before them behind a comma.
    private static final List<String> SURNAMES =
            """
            Jansen|Vries,de|Bakker|Visser|Smit|Meijer|Boer,de|Mulder|Groot,de|Bos|Vos|Peters|Hendriks|Dekker|Leeuwen,van|\
            Brouwer|Wit,de|Dijkstra|Smits|Graaf,de|Meer,van der|Linden,van der|Kok|Jacobs|Haan,de|Vermeulen|Heuvel,van den|\
            Veen,van der|Broek,van den|Bruijn,de|Heijden,van der|Schouten|Beek,van|Willems|Vliet,van|Ven,van de|Hoekstra|\
            Maas|Verhoeven|Koster|Dam,van|Wal,van der|Prins|Blom|Huisman|Peeters|Jong,de|Kuipers|Veenstra|Kuiper|Post|Kramer|\
            Brink,van den|Scholten|Wijk,van|Postma|Martens|Vink|Bosch,van den|Sanders|Timmermans|Groen|Gerritsen|Jonker|\
            Loon,van|Molenaar|Ruiter,de|Schipper|Mol|Driessen|Bosman|Hermans|Gelder,van|Evers|Rijn,van|Daniëls|Özdemir|Núñez|\
            Yilmaz|Amrani|Kaya|Nguyen|Okafor|Haddad|Pereira|Kowalski|Ivanova|Ramdin|Sewnath|Pinas|Demir|Bouali\
            """
                    .lines()
                    .flatMap(line -> List.of(line.split("\\|")).stream())
                    .toList();

    private static final String INITIALS = "ABCDEFGHJKLMNPRSTW";
    private static final int FIRST = 999_900_000;
    private static final int LAST = 999_979_999;

    private final Random random;
    private final List<String> numbers;
    private int used;

    People(Random random) {
        this.random = random;
        this.numbers =
                IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(String::valueOf)
                        .filter(Elfproef::holds)
                        .toList();
    }

    /// A new person.
    Person born(LocalDate day, String surname) {
        String[] parts = surname.split(",", -1);
        String prefix = parts.length > 1 ? parts[1] : "";
        return new Person(number(), initials(), prefix, parts[0], day);
    }

    String surname() {
        return SURNAMES.get(random.nextInt(SURNAMES.size()));
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(
                random.nextInt(Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /// Far apart, so that no number looks like a slip of the next.
    private String number() {
        used += 13;
        return numbers.get(used % numbers.size());
    }

    private String initials() {
        int count = 1 + random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(INITIALS.charAt(random.nextInt(INITIALS.length()))).append('.');
        }
        return text.toString();
    }
}
