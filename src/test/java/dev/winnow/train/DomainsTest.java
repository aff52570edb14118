package dev.winnow.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/a, example.com",
        "https://news.harbour.example.co.uk/x?y, example.co.uk",
        "http://example.org, example.org",
        "https://Sub.Example.ORG:8080/, example.org",
        "https://a_b.example.com/ö|x, example.com",
        "https://localhost/x, localhost",
    })
    void keepsTheRegistrablePart(String url, String domain) {
        assertThat(Domains.registrable(url)).contains(domain);
    }

    @ParameterizedTest
    @CsvSource({"''", "no address", "/path/only"})
    void findsNoneWhereThereIsNoHost(String url) {
        assertThat(Domains.registrable(url)).isEmpty();
    }
}
