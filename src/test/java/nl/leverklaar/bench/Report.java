package nl.leverklaar.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import nl.leverklaar.bench.DeliveryGenerator.Shape;

/// Says what was measured: a ratio to the plain parse of the same file, and behind it the milliseconds on this machine.
final class Report {

    private final PrintStream out;
    private double yardstick = 1;

    Report(PrintStream out) {
        this.out = out;
    }

    void machine() {
        line(
                "Java %s, %d processors, %d MB heap at most",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    void title(Shape shape, double damage) {
        line("%n== %s, %.0f %% of the rows have a mistake", shape, damage * 100);
    }

    /// From now on everything is compared with this.
    void yardstick(int rows, long bytes, double[] millis) {
        yardstick = median(millis);
        line("%n%,d rows, %,d bytes; plain FastCSV parse %.1f ms = 1", rows, bytes, yardstick);
    }

    void ratio(String what, double... millis) {
        double median = median(millis);
        line("  %-34s %8.4fx %10.2f ms", what, median / yardstick, median);
    }

    /// The median and what 95 of a hundred stay under.
    void ratios(String what, double[] millis) {
        ratio(what + ", median", millis);
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        double most = sorted[sorted.length * 95 / 100];
        line("  %-34s %8.4fx %10.2f ms", what + ", 95 %", most / yardstick, most);
    }

    /// Something with a yardstick of its own.
    void against(String what, double millis, String other, double otherMillis) {
        line(
                "  %-34s %8.2fx %10.2f ms, %s %.2f ms",
                what, millis / otherMillis, millis, other, otherMillis);
    }

    void heap(double bytesARow) {
        line("  %-34s %8.0f B a row, without the bytes of the file", "heap after GC", bytesARow);
    }

    void processes(ProcessRun.Seconds seconds) {
        line(
                "  %-34s %8.2fx %10.2f s, FastCSV records %.2f s",
                "whole process, controleer",
                seconds.ratio(),
                seconds.controleer(),
                seconds.records());
    }

    void growth(int few, int many, double ratio) {
        line("growth of the time a row from %,d to %,d rows: %.2fx", few, many, ratio);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void line(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
