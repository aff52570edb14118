package dev.winnow.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 3986, section 5.4, and what pages write. */
class WebAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "g., http://a/b/c/g.",
        "./g/., http://a/b/c/g/",
        "g/../h, http://a/b/c/h",
        "g?y/../x, http://a/b/c/g?y/../x",
        "mailto:x@y, mailto:x@y",
        "a photo|1.jpg, http://a/b/c/a%20photo|1.jpg"
    })
    void areResolvedAsBrowsersDo(String written, String meant) {
        assertThat(WebAddresses.resolve("http://a/b/c/d;p?q", written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example, x, https://a.example/x", "https://a.example?q, x, https://a.example/x", "'', /x, /x"
    })
    void whateverTheBase(String base, String written, String meant) {
        assertThat(WebAddresses.resolve(base, written)).isEqualTo(meant);
    }
}
