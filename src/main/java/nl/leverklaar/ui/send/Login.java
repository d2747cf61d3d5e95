package nl.leverklaar.ui.send;

/// What opens the door of a recipient; kept in memory only as long as the screen is there.
///
/// @param password the password
/// @param code the one-time code, six digits
public record Login(String password, String code) {

    @Override
    public String toString() {
        return "Login[***]";
    }
}
