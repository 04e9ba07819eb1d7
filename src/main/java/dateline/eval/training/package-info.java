/**
 * Trains what chooses sentences: the projection of word pieces and the ranker over features. Main type: {@link
 * dateline.eval.training.Training}. In: questions with gold over an archive. Out: two small files that are shipped as
 * resources. Nothing else reads this package but the command.
 */
@NullMarked
package dateline.eval.training;

import org.jspecify.annotations.NullMarked;
