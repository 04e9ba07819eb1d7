package dateline.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the bot as a process of its own and lets many users ask at once: waves of 50, and one of 500, with a network that
 * takes no time and with one that takes 100 ms a request. Prints how long after each question the bot's first response
 * (that it is thinking) and its answer reached Discord, and how many got none; and how long the names that are offered
 * while somebody types take, alone and while 50 ask. The stand-in for Discord runs on the same cores.
 */
public final class BotLoad {
    private static final int ASKERS = 50;
    private static final int WAVES = 10;
    private static final int MANY = 500;
    private static final List<String> LETTERS = List.of(
            "bid", "mus", "tru", "un", "pow", "fed", "app", "ukr", "chi", "rus", "joh", "mar", "mic", "the", "min");
    private static final String TOKEN = "load.token";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DiscordStandIn discord;
    private final List<String> questions;
    private long nextUser = 1_000;

    private BotLoad(DiscordStandIn discord, List<String> questions) {
        this.discord = discord;
        this.questions = questions;
    }

    /** Arguments: a corpus, a file of question rows, and optionally a data folder; without one a new one is used. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.out.println("-Dload=\"CORPUS QUESTIONS.jsonl [DATA]\"");
            return;
        }
        List<String> questions = questions(Path.of(arguments[1]));
        Path data = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("dateline-load");
        try (var discord = new DiscordStandIn(TOKEN, 30_000, Path.of("no-specification"))) {
            Process bot = start(discord, Path.of(arguments[0]), data);
            try {
                var load = new BotLoad(discord, questions);
                discord.awaitTrue(discord::isConnected, Duration.ofMinutes(30));
                load.run();
            } finally {
                bot.destroy();
                bot.waitFor(30, TimeUnit.SECONDS);
            }
        }
    }

    private static Process start(DiscordStandIn discord, Path corpus, Path data) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-DOPT_OUT_TRACKING=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "dateline.Main",
                        "bot",
                        "--corpus",
                        corpus.toAbsolutePath().toString(),
                        "--data",
                        data.toAbsolutePath().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "DATELINE_DISCORD_TOKEN",
                        TOKEN,
                        "DATELINE_DISCORD_REST_URL",
                        discord.restUrl().toString(),
                        "DATELINE_DISCORD_GATEWAY_URL",
                        discord.gatewayUrl().toString(),
                        "DATELINE_DISCORD_SERVER_RATE",
                        "100000"));
        return builder.start();
    }

    private static List<String> questions(Path file) throws IOException {
        var json = new ObjectMapper();
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                questions.add(json.readTree(line).path("question").asText());
            }
        }
        return questions;
    }

    private void run() {
        // The first waves warm the bot's process up.
        for (int i = 0; i < WAVES / 2; i++) {
            wave(ASKERS);
        }
        printOffers("names offered to one who types", List.of());
        printOffers("names offered while " + ASKERS + " ask", ask(ASKERS).keySet());
        for (Duration network : List.of(Duration.ZERO, Duration.ofMillis(100))) {
            discord.delayBy(network);
            List<Timing> waves = new ArrayList<>();
            for (int i = 0; i < WAVES; i++) {
                waves.addAll(wave(ASKERS));
            }
            print(ASKERS + " at once, " + WAVES + " times", network, waves);
            print(MANY + " at once", network, wave(MANY));
        }
    }

    /** When a user asked, and what became of it, in nanoseconds; an answer that never came is absent. */
    private record Timing(long asked, Optional<Recorded> response, Optional<Recorded> answer) {}

    private Map<Interaction, Long> ask(int askers) {
        Map<Interaction, Long> asked = new HashMap<>();
        for (int i = 0; i < askers; i++) {
            long now = System.nanoTime();
            String question = questions.get((int) (nextUser % questions.size()));
            asked.put(discord.run(Caller.inServer(nextUser++), "ask", DiscordStandIn.text("question", question)), now);
        }
        return asked;
    }

    /** Three letters at a time, one after the other; then waits for what was asked before. */
    private void printOffers(String what, Collection<Interaction> askedBefore) {
        List<Long> millis = new ArrayList<>();
        for (String letters : LETTERS) {
            long now = System.nanoTime();
            Interaction typed = discord.type(
                    Caller.inServer(nextUser),
                    "ask",
                    DiscordStandIn.text("question", "x"),
                    DiscordStandIn.text("speaker", letters));
            Recorded offered = discord.await(request -> request.path().equals(typed.callback()));
            millis.add(TimeUnit.NANOSECONDS.toMillis(offered.nanos() - now));
        }
        Collections.sort(millis);
        System.out.println(what + ": p50 " + part(millis, 50) + ", most " + part(millis, 100) + " ms");
        discord.awaitTrue(
                () -> firstByPath()
                        .keySet()
                        .containsAll(
                                askedBefore.stream().map(Interaction::original).toList()),
                PATIENCE);
        discord.forgetRequests();
    }

    private List<Timing> wave(int askers) {
        Map<Interaction, Long> asked = ask(askers);
        try {
            discord.awaitTrue(() -> missing(asked) == 0, PATIENCE);
        } catch (AssertionError e) {
            System.out.println("not all were answered within " + PATIENCE);
        }
        Map<String, Recorded> first = firstByPath();
        List<Timing> timings = asked.entrySet().stream()
                .map(one -> new Timing(
                        one.getValue(),
                        Optional.ofNullable(first.get(one.getKey().callback())),
                        Optional.ofNullable(first.get(one.getKey().original()))))
                .toList();
        discord.forgetRequests();
        return timings;
    }

    private long missing(Map<Interaction, Long> asked) {
        Map<String, Recorded> first = firstByPath();
        return asked.keySet().stream()
                .filter(one -> !first.containsKey(one.original()))
                .count();
    }

    private Map<String, Recorded> firstByPath() {
        Map<String, Recorded> first = new HashMap<>();
        discord.requests(_ -> true).forEach(request -> first.putIfAbsent(request.path(), request));
        return first;
    }

    private static void print(String what, Duration network, List<Timing> timings) {
        List<Long> responses = millis(timings, Timing::response);
        List<Long> answers = millis(timings, Timing::answer);
        long refused = timings.stream()
                .flatMap(timing -> timing.answer().stream())
                .filter(answer -> answer.content().startsWith("Too many questions"))
                .count();
        System.out.println(String.format(
                Locale.ROOT,
                "%s, network %d ms: first response p50 %d, p99 %d, most %d ms; answer p50 %d, p99 %d, most %d ms;"
                        + " %d asked, %d without a response, %d without an answer, %d asked to come back",
                what,
                network.toMillis(),
                part(responses, 50),
                part(responses, 99),
                part(responses, 100),
                part(answers, 50),
                part(answers, 99),
                part(answers, 100),
                timings.size(),
                timings.size() - responses.size(),
                timings.size() - answers.size(),
                refused));
    }

    private static List<Long> millis(
            List<Timing> timings, java.util.function.Function<Timing, Optional<Recorded>> what) {
        return timings.stream()
                .flatMap(timing -> what.apply(timing).stream()
                        .map(request -> TimeUnit.NANOSECONDS.toMillis(request.nanos() - timing.asked())))
                .sorted()
                .toList();
    }

    private static long part(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
