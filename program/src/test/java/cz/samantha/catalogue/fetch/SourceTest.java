package cz.samantha.catalogue.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://mirror/a.zip", "https://mirror:8443/a/b.zip?x=y", "HTTPS://mirror/a.zip"})
    void addresses_of_the_web_are_downloaded(String written) {
        assertThat(Source.of(written)).isEqualTo(new Source.Web(URI.create(written)));
    }

    @ParameterizedTest
    @CsvSource({"model.zip, model.zip", "/media/usb/model.zip, /media/usb/model.zip", "file:/media/a.zip, /media/a.zip"
    })
    void all_else_is_a_file(String written, String file) {
        assertThat(Source.of(written)).isEqualTo(new Source.Local(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://mirror/a.zip", "https:", "https:///a.zip", "http://mirror/a b.zip", "file://host/a.zip"})
    void what_is_neither_is_told(String written) {
        assertThatThrownBy(() -> Source.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
