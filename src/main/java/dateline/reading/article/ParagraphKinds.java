package dateline.reading.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings, captions and credit lines from running text by their form alone: length, final punctuation, letter
 * case, and the set phrases with which newsrooms attribute pictures and contributions. Running text is what is left.
 */
final class ParagraphKinds {
    private static final int MAX_HEADING_WORDS = 18;
    private static final int MAX_HEADING_LENGTH = 140;
    private static final int MAX_CAPTION_LENGTH = 800;
    private static final int MAX_CREDIT_LENGTH = 400;

    private static final String AGENCY =
            "(?:Getty(?: Images)?|AP(?: Photo| Images)?|Associated Press|Reuters|REUTERS|AFP|EPA(?:-EFE)?|EFE|dpa|Bloomberg|Shutterstock|Alamy|PA(?: Images| Wire)?|Xinhua|ANI|PTI|TASS|Zuma|ZUMA|Sipa|SIPA|Anadolu|Corbis|Imagn|NurPhoto)";
    private static final String PICTURE = "(?:photo(?:graph)?|image|picture|pic|illustration|video|visual)s?";

    /** "(Image Credits: …)", "Photo courtesy of …", "Credit: …". */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?:^|(?<=[\\s(\\[]))(?:(?i:(?:file )?" + PICTURE
                    + "[ -](?:credits?|courtes(?:y|ies)|sources?))\\b(?: of| by| to)?\\s*:?|C(?:redits?|REDITS?)\\s*:|(?i:courtesy)\\s*:)\\s*(?=\\S)");

    private static final List<String> ATTRIBUTION_WORDS =
            List.of("redit", "REDIT", "ourtes", "OURTES", "ource", "OURCE");

    /** "(Photo by …)", "(AP Photo/…)" at the end. */
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?=[^()\\[\\]]{0,80}(?:"
            + "(?:Photo(?:graph)?|Image|Picture|Pic|Illustration|Video)s?\\s*(?:by\\b|:|via\\b|/|[Cc]redit|[Cc]ourtesy)"
            + "|(?:AP|AFP|Reuters|REUTERS|File|Contributed|Courtesy|Handout|Pool) (?:[Pp]hoto|[Ii]mage|[Pp]icture)"
            + "|/" + AGENCY + "))[^()\\[\\]]{1,160}[)\\]]\\.?$");

    /** "Jane Roe/Agency" and the like after the last sentence. */
    private static final Pattern BYLINE_AT_END = Pattern.compile(
            "[.!?…][\"'”’)]*\\s+((?:[\\p{Lu}@][\\p{L}\\p{M}\\d.'’@_-]*+(?:\\s+(?:(?:de|da|van|von|der|al|el|bin|and|for|of|the|via|Pool|pool)\\s+)*)?){0,6}/[^.!?]{1,80})$");

    private static final Pattern AGENCY_AT_END = Pattern.compile(".*\\p{L}/" + AGENCY, Pattern.DOTALL);

    private static final Pattern BYLINE_AT_START = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*\\s+){0,4}[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:/[\\p{L} ]{2,30})*/" + AGENCY
                    + "\\b(?=\\s+\\p{Lu})");
    private static final Pattern CAPTION_START =
            Pattern.compile("(?:FILE|File)\\s*(?:[-–—:]|(?i:photo|picture|image)\\b)|[(\\[]?(?:Pictured|PICTURED)\\b"
                    + "|In this (?:[\\p{L}\\d.,']+ ){0,8}(?i:photo|photograph|image|picture|handout)\\b"
                    + "|(?:Photo|Image|Picture)\\s*:|(?i:" + PICTURE + " by)\\b");

    private static final Pattern BY_AT_START =
            Pattern.compile("(?:Photo|Image|Picture)\\s*:|(?i:" + PICTURE + " by)\\b");

    private static final Pattern CREDIT_START = Pattern.compile(
            "[(\\[–—-]*\\s*(?:(?i:(?:with|additional|further) )*(?i:inputs?|files|reporting|writing|editing|agency inputs|additional reporting|compiled|edited|reported|written)(?i: from| by)\\b"
                    + "|(?i:contribut(?:ing|ors?|ed))\\s*(?::|(?i:by\\b))|CONTRIBUTING\\b|(?i:sources?)\\s*:|(?:©|\\(c\\)|Copyright ©?\\s*\\d)|By (?=\\p{Lu})|[–—-]\\s?(?=\\p{Lu}))");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "[–—-]?\\s*[\\p{Lu}@].{0,250}\\bcontributed(?: reporting)?(?: (?:to|for) (?:this|the) (?:\\w+ )?(?:report|story|article|column))?\\.?");
    private static final Set<String> SMALL_WORDS = Set.of("""
            and by in of for the at from with to this that report story article de da van von der bin al el la
            part agency agencies staff contributed reporting editing writing additional inputs input wire wires
            services service reports other compiled on via a an or as but nor vs v is are be up out off over
            into not no so its it than""".split("\\s+"));

    private static final Pattern TEASER = Pattern.compile(
            "(?i:(?:also )?(?:watch|read|listen|see|more|related|recommended|opinion|live|explainer|analysis|exclusive|video|photos?|gallery|fact check|you may like|don't miss)(?: \\w+)?)\\s*:.*|(?i:watch|(?:also |also, )read|listen|see also|in pictures|in photos)\\b.*");
    private static final Pattern FINAL_STOP = Pattern.compile(".*(?:[.…;,]|\\.\\.\\.)[\"'”’»)\\]]*", Pattern.DOTALL);
    private static final Pattern FINAL_CALL = Pattern.compile(".*[?!:][\"'”’»)\\]]*", Pattern.DOTALL);
    private static final Pattern LIST_OR_FIGURES =
            Pattern.compile("[•‣▪►*+–—-]\\s.*|[^:]{1,40}:\\s*.*\\d.*|.*[:@]//?.*|\\S+@\\S+", Pattern.DOTALL);
    private static final Pattern SPEECH = Pattern.compile(
            ".*[\"“”].*\\b(?:said|says|told|asked|added|wrote|tweeted|replied|warned)\\b.*|.*\\b(?:said|says|told|asked|added|wrote|tweeted|replied|warned)\\b.*[\"“”].*",
            Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]*\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d.'’&-]*");

    private ParagraphKinds() {}

    /** What a paragraph is for; {@code paragraph} has no blanks at its ends. */
    static Paragraph.Kind of(String paragraph) {
        if (paragraph.length() > MAX_CAPTION_LENGTH) {
            return Paragraph.Kind.BODY;
        }
        if (isCredit(paragraph)) {
            return Paragraph.Kind.CREDIT;
        }
        if (isCaption(paragraph)) {
            return Paragraph.Kind.CAPTION;
        }
        return isHeading(paragraph) ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY;
    }

    /** Short, no sentence: a title, a teaser, a line that names what follows. */
    static boolean isHeading(String paragraph) {
        if (paragraph.length() > MAX_HEADING_LENGTH || wordCount(paragraph) > MAX_HEADING_WORDS) {
            return false;
        }
        if (TEASER.matcher(paragraph).matches()
                && !FINAL_STOP.matcher(paragraph).matches()) {
            return true;
        }
        int first = paragraph.codePointAt(0);
        boolean opens = Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || "\"'“‘«([#".indexOf(first) >= 0;
        if (!opens
                || FINAL_STOP.matcher(paragraph).matches()
                || LIST_OR_FIGURES.matcher(paragraph).matches()
                || SPEECH.matcher(paragraph).matches()) {
            return false;
        }
        boolean titleCase = isTitleCase(paragraph);
        if (FINAL_CALL.matcher(paragraph).matches()) {
            return titleCase;
        }
        boolean speech = "\"“".indexOf(first) >= 0 && wordCount(paragraph) > 4;
        return titleCase || !(speech || INNER_STOP.matcher(paragraph).find());
    }

    /** Whether two lines differ in punctuation, case and blanks at most. */
    static boolean sameWords(String one, String other) {
        return one.length() < 2 * MAX_CAPTION_LENGTH && words(one).equals(words(other));
    }

    private static boolean isCredit(String paragraph) {
        if (paragraph.length() > MAX_CREDIT_LENGTH) {
            return false;
        }
        Matcher picture = ATTRIBUTION.matcher(paragraph);
        if (mayAttribute(paragraph)
                && picture.find()
                && paragraph.substring(0, picture.start()).chars().allMatch(unit -> "([ –—-".indexOf(unit) >= 0)) {
            return true;
        }
        Matcher bracketed = BRACKETED.matcher(paragraph);
        if (bracketed.lookingAt()) {
            return true;
        }
        Matcher start = CREDIT_START.matcher(paragraph);
        if (start.lookingAt()) {
            boolean list = "–—-".indexOf(start.group().strip().charAt(0)) >= 0
                    && FIGURE.matcher(paragraph).find();
            return !list && isNames(paragraph.substring(start.end()));
        }
        Matcher caption = BY_AT_START.matcher(paragraph);
        if (caption.lookingAt()) {
            return isNames(paragraph.substring(caption.end()));
        }
        return paragraph.contains("contributed")
                && CONTRIBUTED.matcher(paragraph).matches();
    }

    private static boolean isCaption(String paragraph) {
        if (CAPTION_START.matcher(paragraph).lookingAt()
                || BYLINE_AT_START.matcher(paragraph).lookingAt()) {
            return true;
        }
        Matcher attribution = ATTRIBUTION.matcher(paragraph);
        while (mayAttribute(paragraph) && attribution.find()) {
            if (paragraph.length() - attribution.end() <= 80
                    && !FINAL_STOP
                            .matcher(paragraph.substring(attribution.end()))
                            .matches()) {
                return true;
            }
        }
        String tail = paragraph.substring(Math.max(0, paragraph.length() - 200));
        if (tail.indexOf('(') >= 0 || tail.indexOf('[') >= 0) {
            if (BRACKETED.matcher(tail).find()) {
                return true;
            }
        }
        if (tail.indexOf('/') < 0) {
            return false;
        }
        Matcher byline = BYLINE_AT_END.matcher(tail);
        return AGENCY_AT_END.matcher(tail).matches() || (byline.find() && isNames(byline.group(1)));
    }

    /** Spares most paragraphs the costly pattern. */
    private static boolean mayAttribute(String paragraph) {
        return ATTRIBUTION_WORDS.stream().anyMatch(paragraph::contains);
    }

    /** Whether there is nothing but names and the small words between them. */
    private static boolean isNames(String line) {
        Matcher word = WORD.matcher(line);
        int names = 0;
        while (word.find()) {
            int first = word.group().codePointAt(0);
            if (!Character.isLowerCase(first)) {
                names++;
            } else if (!SMALL_WORDS.contains(stripped(word.group()))
                    && !line.substring(0, word.start()).endsWith("@")) {
                return false;
            }
        }
        return names > 0 || line.contains("agenc") || line.contains("wires");
    }

    /** Whether all words but the small ones begin with a capital or a digit. */
    private static boolean isTitleCase(String line) {
        Matcher word = WORD.matcher(line);
        int capitals = 0;
        int small = 0;
        while (word.find()) {
            if (!Character.isLowerCase(word.group().codePointAt(0))) {
                capitals++;
            } else if (!SMALL_WORDS.contains(stripped(word.group()))) {
                small++;
            }
        }
        return capitals >= 2 && small == 0;
    }

    private static String stripped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static int wordCount(String line) {
        Matcher word = WORD.matcher(line);
        int words = 0;
        while (word.find()) {
            words++;
        }
        return words;
    }

    private static String words(String line) {
        var words = new StringBuilder();
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
