package nl.leverklaar.delivery;

/// Name and password for a proxy that asks for them (Basic). Kept in memory only.
public final class ProxyLogin {
    private final String user;
    private final char[] password;

    /// @param password is copied
    public ProxyLogin(String user, char[] password) {
        this.user = user;
        this.password = password.clone();
    }

    String user() {
        return user;
    }

    char[] password() {
        return password.clone();
    }

    @Override
    public String toString() {
        return "ProxyLogin[***]";
    }
}
