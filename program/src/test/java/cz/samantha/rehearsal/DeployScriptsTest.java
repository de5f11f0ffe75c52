package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell scripts under deploy/, as an operator runs them; nothing here needs a network. */
final class DeployScriptsTest {
    @TempDir
    private Path folder;

    /** What a script has printed and how it ended. */
    private record Result(int status, String output) {}

    private static Result run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", Home.find().root().resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private Result install(String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--into",
                folder.resolve("etc").toString(),
                "MODULES_DIR=/modules",
                "STATE_DIR=" + folder.resolve("lib")));
        arguments.addAll(List.of(more));
        return run(Map.of(), "deploy/asterisk/install", arguments.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("etc").resolve(name));
    }

    @Test
    void the_operator_gets_every_file_filled_in_with_secrets_that_are_new_and_readable_by_few() throws Exception {
        assertThat(install("SIP_PORT=5070").status()).isZero();

        try (Stream<Path> files = Files.list(folder.resolve("etc"))) {
            assertThat(files).allSatisfy(path -> {
                assertThat(Files.readString(path)).doesNotContainPattern("@[A-Z_]+@");
                assertThat(Files.getPosixFilePermissions(path))
                        .allMatch(right -> !right.name().startsWith("OTHERS"));
            });
        }
        assertThat(file("pjsip.conf")).contains("bind = 127.0.0.1:5070").containsPattern("password = [0-9a-f]{48}");
        assertThat(file("manager.conf")).contains("port = 5038").containsPattern("secret = [0-9a-f]{48}");
        assertThat(folder.resolve("lib/samantha-moh/signal.sln")).hasSize(64_000);
    }

    @Test
    void files_that_are_there_are_replaced_only_by_force_and_kept_beside_with_the_same_secrets() throws Exception {
        install();
        String manager = file("manager.conf");
        Files.writeString(folder.resolve("etc/extensions.conf"), "the operator's own");

        Result refused = install();
        String afterRefusal = file("extensions.conf");
        Result forced = install("--force");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).contains("extensions.conf").contains("--force");
        assertThat(afterRefusal).isEqualTo("the operator's own");
        assertThat(forced.status()).isZero();
        assertThat(file("extensions.conf")).contains("[bot-in]");
        assertThat(file("manager.conf")).isEqualTo(manager);
        try (Stream<Path> all = Files.walk(folder.resolve("etc"), 2)) {
            assertThat(all)
                    .filteredOn(path -> path.toString().contains("before-samantha") && path.endsWith("extensions.conf"))
                    .singleElement()
                    .satisfies(path -> assertThat(path).hasContent("the operator's own"));
        }
    }

    @Test
    void a_setting_that_does_not_exist_or_could_break_a_file_is_refused() throws Exception {
        assertThat(install("SIP_PROT=5070").output()).contains("there is no setting SIP_PROT");
        assertThat(install("SIP_PORT=5070;x").output()).contains("cannot be used");
        assertThat(folder.resolve("etc")).doesNotExist();
    }

    @Test
    void packages_that_are_there_need_no_network_and_no_apt() throws Exception {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        Files.writeString(packages.resolve(".complete"), "sid yes asterisk\n");

        Result result = run(
                Map.of("DEBIAN_MIRROR", "none:"),
                "deploy/debian/fetch-packages",
                "sid",
                packages.toString(),
                "asterisk");

        assertThat(result).isEqualTo(new Result(0, ""));
    }

    @Test
    void a_machine_without_apt_is_told_what_is_missing_and_what_to_do() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        for (String name : List.of("mkdir", "dirname", "basename", "cat")) {
            Files.writeString(programs.resolve(name), "#!/bin/sh\nexec /usr/bin/" + name + " \"$@\"\n");
            Files.setPosixFilePermissions(programs.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        String packages = folder.resolve("packages").toString();

        Result result =
                run(Map.of("PATH", programs.toString()), "deploy/debian/fetch-packages", "sid", packages, "asterisk");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.output())
                .contains("apt-get is missing")
                .contains("Debian")
                .contains(packages);
    }

    @Test
    void wrong_use_is_told_with_status_2() throws Exception {
        assertThat(run(Map.of(), "deploy/debian/fetch-packages", "sid").status())
                .isEqualTo(2);
        assertThat(run(Map.of(), "deploy/debian/unpack-packages").status()).isEqualTo(2);
        assertThat(run(Map.of(), "deploy/asterisk/get-asterisk", "--nonsense").status())
                .isEqualTo(2);
        assertThat(run(Map.of(), "deploy/test-data/get-test-data", "karel").output())
                .contains("zdenek", "fillets");
        assertThat(install("--nonsense").status()).isEqualTo(2);
    }

    @Test
    void packages_of_another_component_are_not_taken_for_those_of_main() throws Exception {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        Files.writeString(packages.resolve(".complete"), "trixie non-free yes rhvoice\n");
        String[] request = {"--component", "non-free", "trixie", packages.toString(), "rhvoice"};

        assertThat(run(Map.of("DEBIAN_MIRROR", "none:"), "deploy/debian/fetch-packages", request))
                .isEqualTo(new Result(0, ""));
        assertThat(run(
                                Map.of("DEBIAN_MIRROR", "none:"),
                                "deploy/debian/fetch-packages",
                                "trixie",
                                packages.toString(),
                                "rhvoice")
                        .status())
                .isEqualTo(3);
    }
}
