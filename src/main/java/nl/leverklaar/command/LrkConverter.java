package nl.leverklaar.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes an LRK number of nine digits and nothing else.
final class LrkConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!value.matches("[1-9][0-9]{8}")) {
            throw new TypeConversionException("nine digits");
        }
        return value;
    }
}
