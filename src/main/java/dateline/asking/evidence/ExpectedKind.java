package dateline.asking.evidence;

import dateline.asking.question.Analysis;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a sentence holds something of the kind that a question asks for. Stateless. */
final class ExpectedKind {
    private static final StartingWith NUMBER = new StartingWith(
            Pattern.compile(
                    "\\d[\\d,.]*|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?"
                            + "|billions?|half|third|quarter|twice|no)\\b",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> StartingWith.isWordStart(text, at) || isFigure(text.charAt(at)));
    private static final StartingWith DAY = StartingWith.word(
            "\\b(?:1[5-9]|20)\\d\\d\\b|\\b(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday)\\b|\\b(?:yesterday|today|century|decade|year|month|week)s?\\b",
            0);
    private static final StartingWith REASON = StartingWith.word(
            "\\b(?:because|since|due to|reasons?|owing to|so that|in order to|after|as a result|over|to avoid|not acceptable"
                    + "|blam(?:e[ds]?|ing)|caus(?:e[ds]?|ing)|led to|therefore|despite)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final StartingWith PLACE =
            StartingWith.word("\\b(?:in|at|near|from|to|of|outside|inside|across)\\s+(?:the\\s+)?\\p{Lu}", 0);
    private static final StartingWith CAPITALISED = StartingWith.capital("\\p{Lu}[\\p{L}'\u2019-]+");

    private ExpectedKind() {}

    /** Whether the question asks for something of a kind that can be seen in a sentence. */
    static boolean isAsked(Analysis analysis) {
        return switch (analysis.understood().kind()) {
            case NUMBER, WHEN, WHERE, WHY, WHO -> true;
            case STATEMENT, OTHER -> false;
        };
    }

    static boolean fits(Analysis analysis, String sentence) {
        return switch (analysis.understood().kind()) {
            case NUMBER -> holdsNew(NUMBER, analysis, sentence);
            case WHEN -> holdsNew(DAY, analysis, sentence);
            case WHERE -> holdsNew(PLACE, analysis, sentence);
            case WHY -> REASON.isIn(sentence);
            case WHO -> namesSomebodyElse(analysis, sentence);
            case STATEMENT, OTHER -> true;
        };
    }

    private static boolean holdsNew(StartingWith pattern, Analysis analysis, String sentence) {
        String question = analysis.question().text().toLowerCase(Locale.ROOT);
        return pattern.matches(sentence).stream()
                .anyMatch(found -> !question.contains(found.group().toLowerCase(Locale.ROOT)));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** A name that the question does not hold already. */
    private static boolean namesSomebodyElse(Analysis analysis, String sentence) {
        String question = analysis.question().text().toLowerCase(Locale.ROOT);
        return CAPITALISED.matches(sentence).stream()
                .anyMatch(name ->
                        name.start() > 0 && !question.contains(name.group().toLowerCase(Locale.ROOT)));
    }
}
