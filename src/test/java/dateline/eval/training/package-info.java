@NullMarked
package dateline.eval.training;

import org.jspecify.annotations.NullMarked;
