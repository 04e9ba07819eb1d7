package dateline.asking.evidence;

/**
 * How likely a sentence answers a question: a logistic function of its {@link Features}. The weights were fitted on the
 * candidates of 2,400 SQuAD train questions, half of them foreign to the archive, then scaled (Platt 1999) so that the
 * value of a question's first sentence is the share of such sentences that answer. Where a question is nothing but a speaker
 * or a day ("what did X say on Monday?"), keeping to them is the whole answer.
 */
final class Confidence {
    private static final double BIAS = -8.69;
    private static final double COSINE = 5.97;
    private static final double PASSAGE_COSINE = 2.37;
    private static final double COVERAGE = 2.23;
    private static final double PASSAGE_COVERAGE = 2.14;
    private static final double KIND = 1.07;
    private static final double STATEMENT = 1.5;

    private Confidence() {}

    static double of(Features features, boolean withoutTopic, Constraints.Fit fit) {
        if (withoutTopic) {
            double certain = 0.6
                    + (fit.statement() ? 0.1 : 0)
                    + (fit.said() ? 0.1 : 0) // what was only backed or thought comes after what was said
                    + (fit.ownDay() ? 0.05 : 0)
                    + (fit.asAsked() ? 0.05 : 0)
                    + (fit.ownWords() ? 0.04 : 0);
            return certain + 0.05 * Math.max(0, features.cosine());
        }
        double sum = BIAS
                + COSINE * features.cosine()
                + PASSAGE_COSINE * features.passageCosine()
                + COVERAGE * features.coverage()
                + PASSAGE_COVERAGE * features.passageCoverage()
                + KIND * features.kind()
                + STATEMENT * features.statement();
        return 1 / (1 + Math.exp(-sum));
    }
}
