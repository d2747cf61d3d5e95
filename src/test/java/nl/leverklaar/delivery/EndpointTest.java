package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private static Endpoint at(String base) {
        return new Endpoint(URI.create(base), Omgeving.TEST, new Trust.OfJava());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://host/v1", "https://host:8443/kinderopvang/v1", "https://[::1]/v1"})
    void aPlainSecuredAddressIsAnEndpoint(String base) {
        assertEquals(base + "/status", at(base).at("/status").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host/v1",
                "https:/v1",
                "https://user:pw@host/v1",
                "https://host/v1?x=1",
                "https://host/v1#x",
                "https://host/v1/",
                "https://host/v2",
                "https://host/a/../v1",
                "file:///v1"
            })
    void anyOtherAddressIsNot(String base) {
        assertThrows(IllegalArgumentException.class, () -> at(base));
    }

    @Test
    void thisComputerIsRecognised() {
        assertEquals(true, at("https://127.0.0.1:1/v1").isHere());
        assertEquals(false, at("https://host/v1").isHere());
    }
}
