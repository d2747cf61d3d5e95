package nl.leverklaar.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes the name of one of the character sets that exports are written in.
final class CharsetConverter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "windows-1252" -> Charset.forName("windows-1252");
            case "mac" -> Charset.forName("x-MacRoman");
            case "dos" -> Charset.forName("IBM850");
            default -> throw new TypeConversionException("a known character set");
        };
    }

    /// The name that is taken for a character set.
    static String name(Charset charset) {
        return switch (charset.name()) {
            case "x-MacRoman" -> "mac";
            case "IBM850" -> "dos";
            default -> charset.name().toLowerCase(Locale.ROOT);
        };
    }
}
