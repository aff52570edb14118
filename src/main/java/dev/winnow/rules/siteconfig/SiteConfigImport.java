package dev.winnow.rules.siteconfig;

import dev.winnow.rules.PackProblem;
import dev.winnow.rules.PackProblem.Severity;
import dev.winnow.rules.RulePack;
import dev.winnow.rules.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes rule packs of the site configs of FiveFilters' Full-Text RSS. Stateless and thread-safe.
 *
 * <p>Carried over are {@code title}, {@code body}, {@code author}, {@code date}, {@code strip}, {@code strip_id_or_class},
 * {@code strip_image_src}, {@code find_string}, {@code replace_string}, {@code wrap_in}, {@code prune},
 * {@code native_ad_clue}, {@code test_url} and {@code test_contains}. All other lines are listed.
 */
public final class SiteConfigImport {

    private SiteConfigImport() {}

    /**
     * Imports a site config of at most {@link RulePack#MOST_BYTES}, in UTF-8.
     *
     * @param path its name says for which host it is: {@code gazette.example.txt}, or {@code .gazette.example.txt} for all
     *     hosts below it
     * @throws RulePackException if it names no host, is too large or no text
     * @throws UncheckedIOException if it cannot be read
     */
    public static ImportedPack read(Path path) {
        String file = path.toString();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(RulePack.MOST_BYTES + 1);
            checkSize(file, "has", bytes.length);
            return read(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw refused(file, "is not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Imports the text of a site config.
     *
     * @param file the name of its file, which says for which host it is; folders before it are for messages only
     * @throws RulePackException if it names no host or is too large
     */
    public static ImportedPack read(String file, String text) {
        checkSize(file, "has", bytes(text));
        ConfigName name = name(file);
        Losses losses = new Losses(file);
        PackDraft draft = Conversion.convert(DirectiveReader.read(text, losses), losses);
        String yaml = PackYaml.of(name, ConfigName.last(file), draft);
        checkSize(file, "becomes a pack that has", bytes(yaml));
        ImportedPack.Content content = draft.isEmpty() ? ImportedPack.Content.NONE : ImportedPack.Content.SOME;
        return new ImportedPack(name.pack(), yaml, content, losses.sorted());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static ConfigName name(String file) {
        try {
            return ConfigName.of(file);
        } catch (IllegalArgumentException e) {
            throw refused(file, String.valueOf(e.getMessage()));
        }
    }

    private static void checkSize(String file, String verb, int bytes) {
        if (bytes > RulePack.MOST_BYTES) {
            throw refused(file, verb + " more than " + RulePack.MOST_BYTES + " bytes");
        }
    }

    private static RulePackException refused(String file, String reason) {
        return new RulePackException(List.of(new PackProblem(Severity.ERROR, file, 0, 0, reason)));
    }
}
