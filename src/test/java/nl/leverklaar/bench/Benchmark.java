package nl.leverklaar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leverklaar.bench.DeliveryGenerator.Shape;

/// Measures everything that takes time, on deliveries of several sizes, and reports it as ratios to the plain FastCSV parse of
/// the same file in the same run: absolute times differ from machine to machine, ratios hardly.
///
/// Arguments: numbers of rows, `month` or `year` (both when neither is given), and `damage=0.02` for other than no mistakes.
public final class Benchmark {

    private static final int START_UP_ROWS = 2;

    private final Path folder;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Double> damages = new ArrayList<>();

    private Benchmark(Path folder, List<String> arguments) {
        this.folder = folder;
        for (String argument : arguments) {
            if (argument.startsWith("damage=")) {
                damages.add(Double.valueOf(argument.substring("damage=".length())));
            } else if (Character.isDigit(argument.charAt(0))) {
                sizes.add(Integer.valueOf(argument.replace("_", "")));
            } else {
                shapes.add(Shape.valueOf(argument.toUpperCase(Locale.ROOT)));
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(5_000, 50_000, 500_000, 1_000_000));
        }
        if (shapes.isEmpty()) {
            shapes.addAll(List.of(Shape.values()));
        }
        if (damages.isEmpty()) {
            damages.addAll(List.of(0.0, 0.02));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("leverklaar-bench");
        try {
            new Benchmark(folder, Arrays.stream(arguments).filter(a -> !a.isBlank()).toList())
                    .run();
        } finally {
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void run() throws Exception {
        Report report = new Report(System.out);
        report.machine();
        FileRun.warmUp(generated(5_000, Shape.MONTH, 0.02));
        for (Shape shape : shapes) {
            for (double damage : damages) {
                run(shape, damage, report);
            }
        }
    }

    private void run(Shape shape, double damage, Report report) throws Exception {
        ProcessRun processes = new ProcessRun(folder);
        double startUp = processes.seconds(generated(START_UP_ROWS, shape, 0)).controleer();
        report.title(shape, damage);
        List<Double> perRow = new ArrayList<>();
        for (int rows : sizes) {
            Path file = generated(rows, shape, damage);
            new FileRun(file, rows, report).measure();
            ProcessRun.Seconds whole = processes.seconds(file);
            report.processes(whole);
            perRow.add((whole.controleer() - startUp) / rows);
            Files.delete(file);
        }
        for (int i = 1; i < sizes.size(); i++) {
            report.growth(sizes.get(0), sizes.get(i), perRow.get(i) / perRow.get(0));
            if (i > 1) {
                report.growth(sizes.get(1), sizes.get(i), perRow.get(i) / perRow.get(1));
            }
        }
    }

    private Path generated(int rows, Shape shape, double damage) throws IOException {
        Path file = folder.resolve(shape + "-" + rows + "-" + damage + ".csv");
        new DeliveryGenerator(20_261_121).write(file, rows, shape, damage);
        return file;
    }
}
