package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.Role;
import dev.winnow.model.KnownCorpora;
import dev.winnow.model.Model;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WinnowTest {

    @TempDir
    Path folder;

    private Model model;

    @BeforeEach
    void readModel() throws IOException {
        model = Model.read(KnownCorpora.write(folder.resolve("a.winnow"), "a", "0".repeat(64)));
    }

    @Test
    void expectsAnyPageAndFavorsNeitherSide() {
        Settings settings = Winnow.builder().model(model).settings();
        assertThat(settings)
                .isEqualTo(new Settings(Role.contentRoles(), Expect.ANY, Favor.BALANCED, model, RulePacks.bundled()));
    }

    @Test
    void takesWhatItIsTold() {
        Settings settings = Winnow.builder()
                .expect(Expect.ARTICLE)
                .favor(Favor.RECALL)
                .model(model)
                .drop(Role.TITLE)
                .keep(Role.CAPTION)
                .settings();
        assertThat(settings.expect()).isEqualTo(Expect.ARTICLE);
        assertThat(settings.favor()).isEqualTo(Favor.RECALL);
        assertThat(settings.model()).isSameAs(model);
        assertThat(settings.keep()).containsExactlyInAnyOrder(Role.SUMMARY, Role.HEADING, Role.BODY, Role.CAPTION);
    }

    @Test
    void settingsStayAsTheyWere() {
        Winnow.Builder builder = Winnow.builder().model(model);
        Settings before = builder.settings();
        builder.keep(Role.COMMENT);
        assertThat(before.keep()).doesNotContain(Role.COMMENT);
    }

    @Test
    void refusesToKeepNothing() {
        Winnow.Builder builder = Winnow.builder().model(model).drop(Role.values());
        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @Test
    void theStandardOneIsAlwaysTheSame() {
        assertThat(Winnow.standard()).isSameAs(Winnow.standard());
    }
}
