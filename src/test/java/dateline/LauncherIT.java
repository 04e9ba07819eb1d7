package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher itself in a folder of its own, with JDKs and a build that only pretend: they write down how they were called.
 */
class LauncherIT {
    private static final String NO_JDK = "dateline: expected an installed JDK 25, found none; install one (for example "
            + "Temurin 25) or set JAVA_HOME to it\n";

    @TempDir
    Path temp;

    private Path root;
    private Path home;
    private Path project;
    private Path jdk;

    /** What a run printed, and its exit code. */
    private record Result(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "expected a POSIX shell, found none");
        root = Files.createDirectories(temp.resolve("system"));
        home = Files.createDirectories(temp.resolve("home"));
        project = Files.createDirectories(temp.resolve("a project with blanks"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        script(project.resolve("dateline"), Files.readString(Path.of("dateline")));
        // The folders of the real system move below a folder of this test's.
        Files.writeString(
                project.resolve(".mvn/jdk.sh"),
                Files.readString(Path.of(".mvn/jdk.sh")).replaceAll(" (/(?:usr|opt|Library)/)", " '" + root + "'$1"));
        script(project.resolve("mvnw"), """
                #!/bin/sh
                echo "$@" >>builds
                echo "the compiler's complaint"
                [ ! -f broken ] || exit 1
                mkdir -p target/lib && : >target/dateline.jar
                """);
        jdk = fakeJdk(temp.resolve("jdk of ours"), "25.0.1");
        old(project.resolve("pom.xml"));
        old(project.resolve("src/main"));
    }

    @Test
    void withoutAJdk25ItSaysSoInOneSentence() throws Exception {
        fakeJdk(root.resolve("usr/lib/jvm/java-17"), "17.0.2");

        Result result = launch(null, "--version");

        assertThat(result).isEqualTo(new Result(2, "", NO_JDK));
        assertThat(project.resolve("builds")).doesNotExist();
    }

    @Test
    void aNewerJavaHomeThatIsNo25IsPassedOver() throws Exception {
        Path newer = fakeJdk(temp.resolve("jdk-26"), "26");

        assertThat(launch(newer, "x").code()).isEqualTo(2);
    }

    @Test
    void aJdkIsFoundInTheFoldersOfDistributionsAndOfSdkman() throws Exception {
        for (Path folder : List.of(
                root.resolve("usr/lib/jvm/temurin-25-jdk"),
                root.resolve("opt/jdk-25"),
                root.resolve("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home"),
                home.resolve(".sdkman/candidates/java/25.0.1-tem"))) {
            Path found = fakeJdk(folder, "25");

            Result result = launch(null, "x");

            assertThat(result.out()).startsWith("java " + found + "\n");
            Files.delete(found.resolve("release"));
        }
    }

    @Test
    void theFirstStartBuildsWithOneLineAndTheSecondDoesNot() throws Exception {
        Result first = launch(jdk, "ask", "what was said?");
        Result second = launch(jdk, "ask", "what was said?");

        assertThat(first.err()).matches("Building Dateline \\(first start, about a minute\\) … done in \\d+ s\n");
        assertThat(second.err()).isEmpty();
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(builds()).hasSize(1);
        assertThat(project.resolve("target/.building")).doesNotExist();
    }

    @Test
    void argumentsAndTheFolderArriveWholeInTheProgram() throws Exception {
        // What this JVM cannot hand to another process at all is nothing that the launcher could keep whole.
        boolean passesUmlauts = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode('ü');
        String question = "what's \"new\" in " + (passesUmlauts ? "Zürich" : "Geneva") + "?";

        Result result = launch(jdk, "ask", question, "", "*");

        List<String> words = result.out().lines().toList();
        assertThat(words)
                .contains(
                        "--enable-native-access=ALL-UNNAMED",
                        "-DOPT_OUT_TRACKING=true",
                        "-Ddateline.home=" + project.toRealPath(),
                        "-Ddateline.terminals=",
                        "-Xmx1g");
        assertThat(words.subList(words.indexOf("dateline.Main"), words.size()))
                .containsExactly("dateline.Main", "ask", question, "", "*");
    }

    @Test
    void theClassCacheOfTheBuildIsUsedAndNotMissedWhenItIsGone() throws Exception {
        Path cache = project.toRealPath().resolve("target/dateline.aot");
        String with = launch(jdk, "x").out();
        Files.delete(cache);

        String without = launch(jdk, "x").out();

        assertThat(with).contains("-XX:AOTCache=" + cache + "\n");
        assertThat(without).contains("dateline.Main\nx\n").doesNotContain("AOTCache");
    }

    @Test
    void changedSourcesAreBuiltAgain() throws Exception {
        launch(jdk, "x");
        Files.writeString(project.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(
                project.resolve("src/main/New.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        Result result = launch(jdk, "x");

        assertThat(result.err()).startsWith("Building Dateline (the sources have changed) … done");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aFailedBuildShowsItsEndAndIsTriedAgain() throws Exception {
        Files.createFile(project.resolve("broken"));
        Result failed = launch(jdk, "x");
        Files.delete(project.resolve("broken"));

        Result mended = launch(jdk, "x");

        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("failed\nthe compiler's complaint\ndateline: expected a build, found");
        assertThat(mended.code()).isZero();
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aBuildThatWasKilledIsDoneAgain() throws Exception {
        launch(jdk, "x");
        // As a killed builder leaves it: the lock of a process that is gone, libraries, no mark of success.
        Files.createDirectories(project.resolve("target/.building"));
        Files.writeString(project.resolve("target/.building/pid"), String.valueOf(Integer.MAX_VALUE));
        Files.delete(project.resolve("target/.built"));

        Result result = launch(jdk, "x");

        assertThat(result.code()).isZero();
        assertThat(builds()).hasSize(2);
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Process one = start(jdk, "x");
        Process other = start(jdk, "x");

        Result first = finish(one);
        Result second = finish(other);

        assertThat(List.of(first.code(), second.code())).containsOnly(0);
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aLinkLeadsToTheProject() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("dl"), project.resolve("dateline"));

        Result result = finish(start(jdk, List.of(link.toString(), "x")));

        assertThat(result.out()).contains("-Ddateline.home=" + project.toRealPath() + "\n");
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("builds"));
    }

    private static Path fakeJdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/javac"), "#!/bin/sh\n");
        script(folder.resolve("bin/java"), """
                #!/bin/sh
                for word in "$@"; do
                  case $word in -XX:AOTCacheOutput=*) : >"${word#*=}" ;; esac
                done
                echo "java $JAVA_HOME"
                printf '%s\\n' "$@"
                """);
        return folder;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
    }

    private Result launch(@Nullable Path javaHome, String... arguments) throws Exception {
        return finish(start(javaHome, arguments));
    }

    private Process start(@Nullable Path javaHome, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("dateline").toString()));
        command.addAll(Arrays.asList(arguments));
        return start(javaHome, command);
    }

    private Process start(@Nullable Path javaHome, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("DATELINE_JAVA_OPTS", "-Xmx1g");
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome.toString());
        }
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder.start();
    }

    /** A PATH with the tools that every system has, and no java. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(temp.resolve("tools"));
        for (String name : List.of(
                "sh",
                "cat",
                "cut",
                "date",
                "dirname",
                "find",
                "grep",
                "head",
                "mkdir",
                "mv",
                "readlink",
                "rm",
                "rmdir",
                "sleep",
                "stty",
                "tail")) {
            Path link = tools.resolve(name);
            Path tool = Files.exists(Path.of("/bin", name)) ? Path.of("/bin", name) : Path.of("/usr/bin", name);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, tool);
            }
        }
        return tools;
    }

    private static Result finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, err);
    }
}
