@NullMarked
package dateline.archive.store;

import org.jspecify.annotations.NullMarked;
