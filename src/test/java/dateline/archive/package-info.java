@NullMarked
package dateline.archive;

import org.jspecify.annotations.NullMarked;
