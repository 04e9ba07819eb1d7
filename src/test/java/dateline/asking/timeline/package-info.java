@NullMarked
package dateline.asking.timeline;

import org.jspecify.annotations.NullMarked;
