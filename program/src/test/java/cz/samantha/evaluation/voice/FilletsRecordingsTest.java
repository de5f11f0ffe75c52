package cz.samantha.evaluation.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilletsRecordingsTest {
    @TempDir
    Path folder;

    @Test
    void characters_other_than_the_leads_are_taken_with_what_they_say() throws IOException {
        write("script/city/dialogs_cs.lua", """

            dialogId("vit-hs-klid1", "font_statue", "Citizens (all of you). Be calm.")
            dialogStr("Občané. Zachovejte klid a rozvahu.")

            dialogId("let-m-divna", "font_small", "What kind of strange ship is that?")
            dialogStr("Co je to za divnou loď?")

            dialogId("dr-4-ne", "font_viking4", "N-no!")
            dialogStr("N-ne, c-c-copy jsou určitě l-l-lepší.")

            dialogId("b1-c", "font_yellow", "C")
            dialogStr("C%1.")

            dialogId("bez-zvuku", "font_statue", "Never recorded.")
            dialogStr("Tohle nikdo nenahrál.")

            dialogId("sumi", "", "")
            dialogStr("")
            """);
        for (String name : List.of("vit-hs-klid1", "let-m-divna", "dr-4-ne", "b1-c", "sumi")) {
            write("sound/city/cs/" + name + ".ogg", "");
        }
        write("sound/city/nl/vit-hs-klid1.ogg", "");

        assertThat(new FilletsRecordings(folder).all())
                .containsExactly(new ActedSpeech(
                        "fillets-statue",
                        "Občané. Zachovejte klid a rozvahu.",
                        game("sound/city/cs/vit-hs-klid1.ogg")));
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(game(name.substring(0, name.lastIndexOf('/'))));
        Files.writeString(game(name), content);
    }

    private Path game(String name) {
        return folder.resolve("usr/share/games/fillets-ng").resolve(name);
    }
}
