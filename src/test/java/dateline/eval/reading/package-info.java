@NullMarked
package dateline.eval.reading;

import org.jspecify.annotations.NullMarked;
