package nl.leverklaar.practice;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.leverklaar.delivery.Delivery;

/// The contract itself, as it is kept beside the client.
record ContractText(byte[] json) {

    static ContractText read() throws IOException {
        try (InputStream in = Delivery.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IOException("the contract is not in this build");
            }
            return new ContractText(in.readAllBytes());
        }
    }

    Reply reply() {
        return new Reply(200, "application/json", json, Map.of());
    }
}
