package nl.leverklaar.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a person says about how a file is written; what is left out is recognised.
final class ReadingOptions {

    @Option(
            names = "--tekenset",
            paramLabel = "NAAM",
            descriptionKey = "tekenset",
            converter = CharsetConverter.class)
    private Optional<Charset> letters = Optional.empty();

    @Option(
            names = "--scheiding",
            paramLabel = "NAAM",
            descriptionKey = "scheiding",
            converter = SeparatorConverter.class)
    private Optional<String> separator = Optional.empty();

    @Option(
            names = "--aanhaling",
            paramLabel = "NAAM",
            descriptionKey = "aanhaling",
            converter = QuoteConverter.class)
    private Optional<Overrule.Quote> quote = Optional.empty();

    @Option(
            names = "--kopregel",
            paramLabel = "RIJ",
            descriptionKey = "kopregel",
            converter = HeaderConverter.class)
    private Optional<Integer> header = Optional.empty();

    /// Reads a file as it was said to be written.
    Source source(Path file) throws SourceException {
        return Source.read(file, Progress.NONE).as(new Overrule(letters, separator, quote, header));
    }

    /// Takes the name of a sign between cells, or the sign itself.
    static final class SeparatorConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "puntkomma", ";" -> ";";
                case "komma", "," -> ",";
                case "tab", "\t" -> "\t";
                case "streep", "|" -> "|";
                case "spatie", " " -> " ";
                default -> throw new TypeConversionException("a known separator");
            };
        }
    }

    /// Takes the name of a sign around cells, or the sign itself.
    static final class QuoteConverter implements ITypeConverter<Overrule.Quote> {
        @Override
        public Overrule.Quote convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "dubbel", "\"" -> Overrule.Quote.DOUBLE;
                case "enkel", "'" -> Overrule.Quote.SINGLE;
                case "geen" -> Overrule.Quote.NONE;
                default -> throw new TypeConversionException("a known quote");
            };
        }
    }

    /// Takes the number of a row, or the word for none.
    static final class HeaderConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.equalsIgnoreCase("geen")) {
                return 0;
            }
            if (!value.matches("[1-9][0-9]{0,6}")) {
                throw new TypeConversionException("a row");
            }
            return Integer.valueOf(value);
        }
    }
}
