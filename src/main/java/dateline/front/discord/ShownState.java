package dateline.front.discord;

import dateline.asking.question.Question;
import dateline.member.Judged;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the buttons of a message are about. */
sealed interface ShownState {
    /** The quotations that the buttons' numbers count. */
    List<ShownQuotation> quotations();

    /** The same with other quotations, where it has any. */
    default ShownState with(List<ShownQuotation> others) {
        return this;
    }

    /** The same without where else the quotations are printed. */
    default ShownState withoutCopies() {
        return with(quotations().stream().map(ShownQuotation::withoutCopies).toList());
    }

    /** The same, whose buttons are about nothing. */
    default ShownState withoutQuotations() {
        return with(List.of());
    }

    /** Its name in the store. */
    default String kind() {
        return kind(getClass());
    }

    static String kind(Class<? extends ShownState> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The type of that name; empty if there is none. */
    static Optional<Class<? extends ShownState>> kindOf(String kind) {
        return Arrays.stream(ShownState.class.getPermittedSubclasses())
                .map(type -> type.<ShownState>asSubclass(ShownState.class))
                .filter(type -> kind(type).equals(kind))
                .<Class<? extends ShownState>>map(type -> type)
                .findFirst();
    }

    /**
     * An answer.
     *
     * @param question with the day on which it was asked
     * @param readings what the menu chooses from; usually empty
     * @param page that was shown last
     * @param privately whether only one user sees it
     * @param judged what feedback is about
     */
    record OfAnswer(
            Question question,
            List<Question> readings,
            List<ShownQuotation> quotations,
            int page,
            boolean privately,
            Judged judged)
            implements ShownState {
        @Override
        public OfAnswer with(List<ShownQuotation> others) {
            return new OfAnswer(question, readings, others, page, privately, judged);
        }

        OfAnswer withPage(int other) {
            return new OfAnswer(question, readings, quotations, other, privately, judged);
        }
    }

    /** Quotations that are shown for another reason: where the archive has a checked quote, or where else one is printed. */
    record OfQuotations(List<ShownQuotation> quotations) implements ShownState {
        @Override
        public OfQuotations with(List<ShownQuotation> others) {
            return new OfQuotations(others);
        }
    }

    /**
     * A page of what somebody said.
     *
     * @param from first day; null: any
     * @param to last day; null: any
     * @param topic null: anything
     * @param article the only one; null: all
     * @param near what the menu chooses from where nothing was found; usually empty
     * @param quotations of this page
     * @param privately whether only one user sees it
     */
    record OfSpeaker(
            String speaker,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String topic,
            @Nullable String article,
            List<String> near,
            List<ShownQuotation> quotations,
            boolean privately)
            implements ShownState {
        /** What was asked, before anything is shown. */
        static OfSpeaker asked(String speaker, @Nullable DateInterval days, @Nullable String topic) {
            return new OfSpeaker(
                    speaker,
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    topic,
                    null,
                    List.of(),
                    List.of(),
                    false);
        }

        /** What somebody says in one article. */
        static OfSpeaker in(String article, String speaker) {
            return new OfSpeaker(speaker, null, null, null, article, List.of(), List.of(), false);
        }

        /** Null: any. */
        @Nullable
        DateInterval days() {
            return from == null || to == null ? null : new DateInterval(from, to);
        }

        @Override
        public OfSpeaker with(List<ShownQuotation> others) {
            return new OfSpeaker(speaker, from, to, topic, article, near, others, privately);
        }

        OfSpeaker withSpeaker(String other) {
            return new OfSpeaker(other, from, to, topic, article, List.of(), List.of(), privately);
        }

        OfSpeaker showing(List<String> names, List<ShownQuotation> shown, boolean toOne) {
            return new OfSpeaker(speaker, from, to, topic, article, names, shown, toOne);
        }
    }

    /**
     * A page of a timeline.
     *
     * @param speaker null: whatever is told
     * @param pictured whether the message has the picture
     * @param near what the menu chooses from where nothing was found; usually empty
     * @param quotations of this page
     * @param privately whether only one user sees it
     */
    record OfTimeline(
            String topic,
            @Nullable String speaker,
            boolean pictured,
            List<String> near,
            List<ShownQuotation> quotations,
            boolean privately)
            implements ShownState {
        /** What was asked, before anything is shown. */
        static OfTimeline asked(String topic, @Nullable String speaker) {
            return new OfTimeline(topic, speaker, false, List.of(), List.of(), false);
        }

        @Override
        public OfTimeline with(List<ShownQuotation> others) {
            return new OfTimeline(topic, speaker, pictured, near, others, privately);
        }

        OfTimeline showing(boolean picture, List<String> names, List<ShownQuotation> shown, boolean toOne) {
            return new OfTimeline(topic, speaker, picture, names, shown, toOne);
        }
    }

    /**
     * An article with what is known about it.
     *
     * @param hash of its text
     * @param speakers what the menu chooses from; may be empty
     */
    record OfOverview(String article, String hash, List<String> speakers) implements ShownState {
        @Override
        public List<ShownQuotation> quotations() {
            return List.of();
        }
    }

    /**
     * Articles to choose from.
     *
     * @param articles their ids, in the order of the menu
     */
    record OfArticles(List<String> articles) implements ShownState {
        @Override
        public List<ShownQuotation> quotations() {
            return List.of();
        }
    }

    /**
     * An article.
     *
     * @param quotation for whose sake it is open; null: for its own
     */
    record OfArticle(String article, @Nullable ShownQuotation quotation) implements ShownState {
        @Override
        public List<ShownQuotation> quotations() {
            return quotation == null ? List.of() : List.of(quotation);
        }

        @Override
        public OfArticle with(List<ShownQuotation> others) {
            return new OfArticle(article, others.isEmpty() ? null : others.getFirst());
        }
    }

    /**
     * The settings of a server.
     *
     * @param collections names that the menu's values count; empty for who may not set them
     */
    record OfSettings(List<String> collections) implements ShownState {
        @Override
        public List<ShownQuotation> quotations() {
            return List.of();
        }
    }

    /**
     * A way back that waits for its confirmation.
     *
     * @param from id of the snapshot that was current
     * @param to id of the one before it
     */
    record OfRollback(String from, String to) implements ShownState {
        @Override
        public List<ShownQuotation> quotations() {
            return List.of();
        }
    }
}
