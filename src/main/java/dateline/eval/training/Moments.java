package dateline.eval.training;

/** Adam's running moments for one array of weights (D. Kingma and J. Ba, ICLR 2015). Not thread-safe. */
final class Moments {
    private final double[] mean;
    private final double[] square;
    private int steps;

    Moments(int size) {
        mean = new double[size];
        square = new double[size];
    }

    void step(double[] weights, double[] slope, double rate) {
        steps++;
        for (int i = 0; i < weights.length; i++) {
            mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
            square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
            weights[i] -= rate
                    * (mean[i] / (1 - Math.pow(0.9, steps)))
                    / (Math.sqrt(square[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
        }
    }
}
