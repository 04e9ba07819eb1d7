package dateline.front.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.ApplicationInfo;
import net.dv8tion.jda.api.entities.TeamMember.MembershipState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may administer: the users in the configuration, the application's owner, and who has joined its team. What Discord's
 * permissions of a server say plays no part. Thread-safe.
 */
final class Administrators {
    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

    /** What is known about a user. */
    enum Standing {
        ADMINISTRATOR,
        OTHER,
        /** Discord could not be asked, and the configuration does not name the user. */
        UNKNOWN
    }

    private final Set<Long> configured;

    Administrators(List<Long> configured) {
        this.configured = Set.copyOf(configured);
    }

    /** Asks Discord, each time, so that who has left the team is out at once. Blocks. */
    Standing of(long user, JDA jda) {
        if (configured.contains(user)) {
            return Standing.ADMINISTRATOR;
        }
        try {
            return owners(jda.retrieveApplicationInfo().complete()).contains(user)
                    ? Standing.ADMINISTRATOR
                    : Standing.OTHER;
        } catch (RuntimeException e) {
            LOG.warn("Who owns the application cannot be found out: {}", Failures.line(e));
            return Standing.UNKNOWN;
        }
    }

    private static Set<Long> owners(ApplicationInfo application) {
        Set<Long> owners = new HashSet<>();
        var team = application.getTeam();
        if (team == null) {
            owners.add(application.getOwner().getIdLong());
        } else {
            // The "owner" of a team's application is a made-up user that stands for the team.
            owners.add(team.getOwnerIdLong());
            team.getMembers().stream()
                    .filter(member -> member.getMembershipState() == MembershipState.ACCEPTED)
                    .forEach(member -> owners.add(member.getUser().getIdLong()));
        }
        return owners;
    }
}
