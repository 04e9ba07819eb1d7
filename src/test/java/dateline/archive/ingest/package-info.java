@NullMarked
package dateline.archive.ingest;

import org.jspecify.annotations.NullMarked;
