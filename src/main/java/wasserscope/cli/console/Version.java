package wasserscope.cli.console;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import wasserscope.words.Words;

/** Answers {@code --version} from {@code version.properties}, into which Maven writes the version of the build. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        }
        return new String[] {Words.of("window.title") + " " + properties.getProperty("version")};
    }
}
