package nl.leverklaar;

/// Starts Leverklaar.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Leverklaar " + Runtime.version().feature());
    }
}
