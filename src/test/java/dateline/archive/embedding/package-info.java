@NullMarked
package dateline.archive.embedding;

import org.jspecify.annotations.NullMarked;
