package nl.leverklaar.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes a KvK number of eight digits and nothing else.
final class KvkConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!value.matches("[0-9]{8}")) {
            throw new TypeConversionException("eight digits");
        }
        return value;
    }
}
