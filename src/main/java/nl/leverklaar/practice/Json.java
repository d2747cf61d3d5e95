package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.leverklaar.delivery.Organisatie;

/// Small pieces of JSON that several answers share.
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode organisatie(Organisatie organisatie) {
        return object().put("soort", organisatie.soort().code())
                .put("nummer", organisatie.nummer());
    }
}
