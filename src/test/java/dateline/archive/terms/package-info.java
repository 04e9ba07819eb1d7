@NullMarked
package dateline.archive.terms;

import org.jspecify.annotations.NullMarked;
