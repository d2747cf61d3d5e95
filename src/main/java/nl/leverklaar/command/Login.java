package nl.leverklaar.command;

import nl.leverklaar.practice.PracticeEndpoint;

/// Who logs in.
interface Login {

    /// The password, to be wiped by whoever uses it.
    ///
    /// @throws Stop when there is nobody to ask
    char[] password() throws Stop;

    /// The one-time code.
    ///
    /// @throws Stop when there is nobody to ask
    String code() throws Stop;

    /// Whoever practises knows what the practice endpoint asks.
    static Login of(PracticeEndpoint endpoint) {
        return new Login() {
            @Override
            public char[] password() {
                return endpoint.password();
            }

            @Override
            public String code() {
                return endpoint.oneTimeCode();
            }
        };
    }
}
