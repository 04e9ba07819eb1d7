package dateline.front.console;

import dateline.eval.Comparison;
import dateline.eval.EvalReport;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation of answers prints.
 *
 * @param comparison with a run saved before; null if none was named
 */
record EvalResult(EvalReport report, @Nullable Comparison comparison) {}
