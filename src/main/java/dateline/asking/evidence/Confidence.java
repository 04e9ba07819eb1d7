package dateline.asking.evidence;

/**
 * How likely a sentence answers a question: a logistic function of its {@link Features}. Where a question is nothing but a
 * speaker or a day ("what did X say on Monday?"), keeping to them is the whole answer.
 */
final class Confidence {
    private static final double BIAS = -5.0;
    private static final double COSINE = 3.0;
    private static final double PASSAGE_COSINE = 1.0;
    private static final double COVERAGE = 3.0;
    private static final double PASSAGE_COVERAGE = 2.5;
    private static final double KIND = 0.6;
    private static final double STATEMENT = 1.0;

    private Confidence() {}

    static double of(Features features, boolean withoutTopic, Constraints.Fit fit) {
        if (withoutTopic) {
            double certain = 0.6 + (fit.statement() ? 0.2 : 0) + (fit.ownDay() ? 0.1 : 0);
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
