/**
 * How long answers take when the archive grows: synthetic archives of any size made from a real one, and times of questions
 * asked of them. Main type: {@link dateline.scale.BigArchive}.
 */
@NullMarked
package dateline.scale;

import org.jspecify.annotations.NullMarked;
