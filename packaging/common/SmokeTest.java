import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts the program in a finished image as a user would, and looks whether it is what it should be.
///
/// `java SmokeTest.java IMAGE SCRATCH`: exit code 0, or an exception that says what is wrong.
final class SmokeTest {
    private static final int SECONDS = 120;

    private static final Map<String, String> FLAGS =
            Map.of("DisableAttachMechanism", "true", "UsePerfData", "false", "CreateCoredumpOnCrash", "false");

    /// Where an image has its parts. The arguments are those that never open a window.
    private record Image(Path root, String launcher, String runtime, String natives, List<String> arguments) {
        static Image at(Path root) {
            return Stream.of(
                            new Image(root, "bin/leverklaar", "lib/runtime", "lib/libglass.so", List.of()),
                            new Image(root, "leverklaar-cli.exe", "runtime", "bin/javafx/glass.dll", List.of("--version")),
                            new Image(
                                    root,
                                    "Contents/MacOS/Leverklaar",
                                    "Contents/runtime/Contents/Home",
                                    "lib/libglass.dylib",
                                    List.of("--version")))
                    .filter(image -> Files.isRegularFile(root.resolve(image.launcher)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no launcher in " + root));
        }

        Path inRuntime(String name) {
            return root.resolve(runtime, name);
        }
    }

    private SmokeTest() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Image image = Image.at(Path.of(args[0]).toAbsolutePath());
        Path scratch = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        lookAtRuntime(image);
        start(image, scratch);
        System.out.printf("%s starts; %d MB%n", image.launcher, size(image.root) >> 20);
    }

    private static void lookAtRuntime(Image image) throws IOException {
        String modules = Files.readString(image.inRuntime("release"));
        require(modules.contains("javafx.graphics"), "JavaFX is not in the runtime");
        require(Files.exists(image.inRuntime(image.natives)), "JavaFX has no native libraries in the runtime");
        require(
                Stream.of("bin/java", "bin/java.exe").noneMatch(name -> Files.exists(image.inRuntime(name))),
                "the runtime has a java command");
    }

    private static void start(Image image, Path scratch) throws IOException, InterruptedException {
        Path home = Files.createDirectories(scratch.resolve("home"));
        Path out = scratch.resolve("out.txt");
        Process process = command(image, home).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready after " + SECONDS + " s, see " + out);
        }
        require(process.exitValue() == 0, "exit code " + process.exitValue() + ", see " + out);
        String said = Files.readString(out);
        FLAGS.forEach((flag, value) -> requireFlag(said, flag, value));
        require(Files.notExists(home.resolve(".openjfx")), "JavaFX unpacked native libraries into the home folder");
    }

    private static ProcessBuilder command(Image image, Path home) {
        ProcessBuilder command = new ProcessBuilder(image.root.resolve(image.launcher).toString());
        command.command().addAll(image.arguments);
        command.directory(home.toFile());
        command.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        command.environment().put("JAVA_TOOL_OPTIONS", "\"-Duser.home=" + home + "\" -XX:+PrintFlagsFinal");
        return command;
    }

    private static void requireFlag(String said, String flag, String value) {
        boolean set = said.lines().map(String::strip).anyMatch(line -> line.matches("bool " + flag + "\\s+= " + value + "\\b.*"));
        require(set, "the launcher does not set " + flag + " to " + value);
    }

    private static long size(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
