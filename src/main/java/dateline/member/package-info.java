/**
 * What members of Discord servers set and leave behind: buttons, conversations, feedback, settings of servers. Main type:
 * {@link dateline.member.MemberDatabase}, a database file of its own beside the archive's, so that an archive that is
 * restored can't bring back what a member deleted. In: ids of Discord as numbers, JSON, turns and verdicts. Out: the same,
 * for as long as the settings say. What a message looks like, and what is Discord's, does not belong here.
 */
@NullMarked
package dateline.member;

import org.jspecify.annotations.NullMarked;
