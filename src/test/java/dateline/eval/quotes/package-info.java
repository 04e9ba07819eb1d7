@NullMarked
package dateline.eval.quotes;

import org.jspecify.annotations.NullMarked;
