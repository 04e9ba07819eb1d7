@NullMarked
package dateline.asking.verify;

import org.jspecify.annotations.NullMarked;
