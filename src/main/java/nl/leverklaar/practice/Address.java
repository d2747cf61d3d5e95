package nl.leverklaar.practice;

import java.net.URI;
import java.util.List;
import nl.leverklaar.delivery.ProblemCode;

/// A path taken apart: `/oefen/{scenario}/v1/{path}`, or `/v1/{path}` for the scenario in which all goes well.
record Address(String scenario, List<String> path) {

    static Address of(URI uri) {
        List<String> parts = List.of(uri.getPath().replaceFirst("^/", "").split("/", -1));
        if (parts.getFirst().equals("v1") && parts.size() > 1) {
            return new Address(Scenario.GOED.code(), parts.subList(1, parts.size()));
        }
        if (parts.size() > 3 && parts.getFirst().equals("oefen") && parts.get(2).equals("v1")) {
            return new Address(parts.get(1), parts.subList(3, parts.size()));
        }
        throw new Refusal(ProblemCode.PAD_ONBEKEND);
    }
}
