package wasserscope.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import wasserscope.words.FileWords;

/** Takes a word of the command line for the name of a file. */
public final class PathWord implements ITypeConverter<Path> {

    @Override
    public Path convert(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException noName) {
            throw new TypeConversionException(FileWords.unnamed(word));
        }
    }
}
