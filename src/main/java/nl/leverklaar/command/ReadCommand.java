package nl.leverklaar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.Reading;
import nl.leverklaar.document.RecordReader;
import nl.leverklaar.document.RowWriter;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes down what was read of files, every row of them, as plain CSV under the same name in a folder. Of an empty file
/// that is an empty file, and it is told.
///
/// It is for who wants to see how Leverklaar reads a file; the file need not be a delivery.
@Command(name = "lees")
final class ReadCommand extends Work {

    @Parameters(arity = "1..*", paramLabel = "BESTAND", descriptionKey = "bestanden")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--uit", paramLabel = "MAP", required = true, descriptionKey = "map")
    private Path folder = Path.of("");

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    private final Layout layout = Layouts.load().newest();
    private final Set<Path> written = new LinkedHashSet<>();

    ReadCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop, IOException {
        for (Path file : files) {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null && FileNames.same(parent, folder)) {
                throw Stop.wrongUse("command.read.same_folder");
            }
        }
        Files.createDirectories(folder);
        ExitCode code = ExitCode.GOOD;
        for (Path file : files) {
            ExitCode one = read(file);
            code = one == ExitCode.GOOD ? code : one;
        }
        return code;
    }

    /// One file; when it cannot be read or written that is said, and the others go on.
    private ExitCode read(Path file) {
        try {
            Source source = reading.source(file);
            if (source.type() == FileType.EMPTY) {
                new SafeFile(target(file)).write(_ -> {});
            }
            if (!source.type().isText()) {
                throw Stop.noCsv(source.type());
            }
            RecordReader records = RecordReader.of(source, layout.headers());
            write(records, target(file));
            sayFacts(file, records.reading());
            return ExitCode.GOOD;
        } catch (SourceException e) {
            return refuse(file, Stop.unreadable(e));
        } catch (Stop e) {
            return refuse(file, e);
        } catch (IOException e) {
            return refuse(
                    file, new Stop(ExitCode.NOT_CHECKED, WriteException.why(e).key(), Map.of()));
        }
    }

    private Path target(Path file) throws Stop, IOException {
        Path target = folder.resolve(file.getFileName());
        for (Path opened : files) {
            if (FileNames.same(opened, target)) {
                throw new Stop(ExitCode.NOT_CHECKED, "command.write.over_source", Map.of());
            }
        }
        if (!written.add(target)) {
            throw new Stop(ExitCode.NOT_CHECKED, "command.read.same_name", Map.of());
        }
        return target;
    }

    private static void write(RecordReader records, Path target) throws IOException {
        new SafeFile(target)
                .write(out -> {
                    try (RowWriter rows = RowWriter.plain(out)) {
                        records.each(rows::row);
                    }
                });
    }

    private void sayFacts(Path file, Reading reading) {
        terminal()
                .say(
                        "command.read.facts",
                        Map.of(
                                "bestand", FileNames.shown(file),
                                "rijen", terminal().count("row", reading.records()),
                                "kolommen", terminal().count("column", reading.width()),
                                "tekenset", reading.encoding().charset().name(),
                                "scheidingsteken", separator(reading.dialect().separator()),
                                "regeleinde", reading.lineEnd().name(),
                                "koprij", header(reading)));
    }

    private String header(Reading reading) {
        return reading.hasHeader()
                ? terminal().texts().text("command.read.header", Map.of("rij", reading.headerRow()))
                : terminal().texts().text("command.read.no_header");
    }

    private String separator(String separator) {
        return switch (separator) {
            case "\t" -> terminal().texts().text("command.read.tab");
            case " " -> terminal().texts().text("command.read.space");
            default -> separator.strip();
        };
    }

    private ExitCode refuse(Path file, Stop reason) {
        terminal().err().print(FileNames.shown(file) + ": ");
        return terminal().stop(reason);
    }
}
