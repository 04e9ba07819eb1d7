package dateline.eval.training;

/** Adam (D. Kingma and J. Ba, ICLR 2015, algorithm 1) with a rate for each part of the parameters. Not thread-safe. */
final class Adam {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final Parameters parameters;
    private final double[] rates;
    private final float[][] mean;
    private final float[][] square;
    private int steps;

    Adam(Parameters parameters, double[] rates) {
        this.parameters = parameters;
        this.rates = rates.clone();
        float[][] parts = parameters.parts();
        mean = new float[parts.length][];
        square = new float[parts.length][];
        for (int p = 0; p < parts.length; p++) {
            mean[p] = new float[parts[p].length];
            square[p] = new float[parts[p].length];
        }
    }

    /**
     * One step against the gradient.
     *
     * @param factor of the gradient
     * @param share of the rates, 0 to 1
     */
    void step(Parameters gradient, double factor, double share) {
        steps++;
        double unbias1 = 1 - Math.pow(BETA1, steps);
        double unbias2 = 1 - Math.pow(BETA2, steps);
        float[][] parts = parameters.parts();
        float[][] slopes = gradient.parts();
        for (int p = 0; p < parts.length; p++) {
            for (int i = 0; i < parts[p].length; i++) {
                double slope = slopes[p][i] * factor;
                mean[p][i] = (float) (BETA1 * mean[p][i] + (1 - BETA1) * slope);
                square[p][i] = (float) (BETA2 * square[p][i] + (1 - BETA2) * slope * slope);
                parts[p][i] -= (float)
                        (rates[p] * share * (mean[p][i] / unbias1) / (Math.sqrt(square[p][i] / unbias2) + EPSILON));
            }
        }
    }
}
