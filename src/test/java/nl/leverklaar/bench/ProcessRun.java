package nl.leverklaar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.Main;

/// `leverklaar controleer` as a process of its own, from start to end, against the yardstick as a process of its own.
final class ProcessRun {

    private static final int ROUNDS = 3;

    /// The medians, and the median of the ratios round by round.
    record Seconds(double records, double controleer, double ratio) {}

    private final Path home;

    /// @param home a folder for the settings and the log, so that those of this computer play no part
    ProcessRun(Path home) {
        this.home = home;
    }

    Seconds seconds(Path file) throws IOException, InterruptedException {
        double[] records = new double[ROUNDS];
        double[] controleer = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            records[round] = run(PlainParse.class, file.toString());
            controleer[round] =
                    run(Main.class, "controleer", file.toString(), "--peildatum", "2026-11-21");
            ratios[round] = controleer[round] / records[round];
        }
        return new Seconds(
                Report.median(records), Report.median(controleer), Report.median(ratios));
    }

    private double run(Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("XDG_DATA_HOME", home.toString());
        process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        process.start().waitFor();
        return (System.nanoTime() - begin) / 1e9;
    }
}
