@NullMarked
package dateline.archive.index;

import org.jspecify.annotations.NullMarked;
