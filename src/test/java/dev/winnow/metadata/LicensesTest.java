package dev.winnow.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Metadata;
import dev.winnow.document.Metadata.Field;
import dev.winnow.document.Origin;
import dev.winnow.document.Role;
import dev.winnow.document.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The licence. */
@NullMarked
class LicensesTest {

    private static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    @Test
    void jsonLdBeforeMetaBeforeRightsBeforePrinted() {
        Told told = new Told().line(Role.LEGAL, "Text under CC BY-NC 3.0, pictures not.");
        assertLicense(told.read(), "CC BY-NC 3.0", Origin.LINES);
        assertLicense(told.meta("dc.rights", "Some rights: " + ADDRESS + ".").read(), ADDRESS, Origin.META);
        assertLicense(told.meta("license", "MIT").read(), "MIT", Origin.META);
        assertLicense(
                told.jsonLd(
                                "{'@type':'Article','license':{'@type':'CreativeWork','name':'Free','url':'https://a.example/l'}}")
                        .read(),
                "https://a.example/l",
                Origin.JSON_LD);
    }

    private static void assertLicense(Metadata metadata, String license, Origin origin) {
        assertThat(metadata.license()).contains(license);
        assertThat(metadata.origin(Field.LICENSE)).contains(origin);
    }

    @Test
    void aPrintedLegalLineMayLeadToIt() {
        Told told = new Told()
                .line(Role.LEGAL, "Some rights reserved")
                .but(line -> line.with(List.of(new Span(Span.Kind.LINK, 0, 11, ADDRESS)), Optional.empty()));
        assertLicense(told.read(), ADDRESS, Origin.LINES);
        assertThat(new Told()
                        .line(Role.CREDIT, "Picture: Ada Moss, CC BY 4.0")
                        .read()
                        .license())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Text: CC BY-SA 4.0., CC BY-SA 4.0",
        "CC BY NC ND, CC BY NC ND",
        "CC0, CC0",
        "(http://creativecommons.org/publicdomain/zero/1.0/), http://creativecommons.org/publicdomain/zero/1.0/"
    })
    void licencesAreFoundInSentences(String text, String license) {
        assertThat(CreativeCommons.in(text)).contains(license);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CC BYTE", "https://creativecommons.org/", "https://creativecommons.org/licenses/", "©", ""})
    void otherTextHasNone(String text) {
        assertThat(CreativeCommons.in(text)).isEmpty();
    }
}
