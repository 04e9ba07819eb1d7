package dateline.asking.llm;

import dateline.asking.evidence.Quotation;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.text.DatelineException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a chat model choose and order quotations. It sees the question and the candidates only, and all that is taken from
 * its reply are numbers of candidates: whatever else it writes is dropped as a whole, so that it cannot put a word into
 * anybody's mouth. Thread-safe.
 */
public final class EvidenceChooser {
    /** The prompt's file in the folder of prompts; holds {@code {{question}}} and {@code {{quotations}}} once each. */
    static final String PROMPT = "choose-evidence.md";

    /** Long enough for a small model on a slow machine, and well within the life of a deferred reply. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceChooser.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(question|quotations)}}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\s*,\\s*\\d{1,3})*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ChatModel model;
    private final String prompt;

    EvidenceChooser(ChatModel model, String prompt) {
        this.model = model;
        this.prompt = prompt;
    }

    /**
     * The chooser that the settings ask for.
     *
     * @return empty if no chat model is configured
     * @throws DatelineException if one is, but without a model's name or a prompt
     */
    public static Optional<EvidenceChooser> of(Settings.Llm settings) {
        return of(settings, PATIENCE);
    }

    static Optional<EvidenceChooser> of(Settings.Llm settings, Duration patience) {
        URI baseUrl = settings.baseUrl();
        if (baseUrl == null) {
            return Optional.empty();
        }
        String name = settings.model();
        if (name == null) {
            throw new DatelineException("llm.model: expected a model's name beside llm.base-url, found none");
        }
        Secret key = settings.apiKey();
        var model = OpenAiChatModel.builder()
                .baseUrl(baseUrl.toString())
                .modelName(name)
                // Servers that want no key still want the header.
                .apiKey(key == null ? "none" : key.reveal())
                .temperature(0.0)
                .timeout(patience)
                .maxRetries(0)
                .build();
        return Optional.of(new EvidenceChooser(model, prompt(settings.prompts().resolve(PROMPT))));
    }

    private static String prompt(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new DatelineException("llm.prompts: expected a readable prompt at " + file + ", found none", e);
        }
        List<String> placeholders = PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();
        if (!placeholders.equals(List.of("question", "quotations"))) {
            throw new DatelineException(
                    file + ": expected {{question}} and {{quotations}} once each, found " + placeholders);
        }
        return text;
    }

    /**
     * Asks the model which quotations answer the question.
     *
     * @param candidates best first as far as is known
     * @return indexes into {@code candidates}, best first, none twice; an empty list if the model says that none answers;
     *     nothing at all if it gave no usable reply, and then the caller keeps its own order
     */
    public Optional<List<Integer>> choose(String question, List<Quotation> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String reply;
        try {
            reply = model.chat(fill(question, candidates));
        } catch (RuntimeException e) { // the library has no common type for what HTTP and strange replies turn into
            LOG.warn("The chat model gave no order of quotations, theirs is kept: {}", kind(e));
            return Optional.empty();
        }
        Optional<List<Integer>> order = parse(reply, candidates.size());
        if (order.isEmpty()) {
            LOG.warn(
                    "The chat model gave no order of quotations, theirs is kept: expected numbers from 1 to {}, found {}"
                            + " characters of something else",
                    candidates.size(),
                    reply == null ? 0 : reply.length());
        }
        return order;
    }

    /** Names of types only: a server's words about a wrong key can repeat it. */
    private static String kind(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : " because of " + cause.getClass().getSimpleName());
    }

    /** In one pass, so that a question which looks like a placeholder stays what it is. */
    private String fill(String question, List<Quotation> candidates) {
        var quotations = new StringBuilder();
        for (int i = 0; i < candidates.size(); i++) {
            quotations
                    .append(i + 1)
                    .append(". ")
                    .append(oneLine(candidates.get(i).text()))
                    .append('\n');
        }
        Map<String, String> values = Map.of(
                "question",
                oneLine(question),
                "quotations",
                quotations.toString().stripTrailing());
        return PLACEHOLDER
                .matcher(prompt)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static Optional<List<Integer>> parse(@Nullable String reply, int candidates) {
        String text = reply == null ? "" : reply.strip();
        if (text.equals("none")) {
            return Optional.of(List.of());
        }
        if (!NUMBERS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Integer> order = new ArrayList<>();
        for (String number : text.split(",", -1)) {
            int index = Integer.parseInt(number.strip()) - 1;
            if (index < 0 || index >= candidates || order.contains(index)) {
                return Optional.empty();
            }
            order.add(index);
        }
        return Optional.of(List.copyOf(order));
    }
}
