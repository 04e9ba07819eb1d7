/**
 * A stand-in for Discord on the loopback interface: its REST API and its gateway, as far as the bot uses them. Main type:
 * {@link dateline.standin.DiscordStandIn}. It checks each request against Discord's own specification where that is at
 * hand, and fails on demand as Discord does.
 */
@NullMarked
package dateline.standin;

import org.jspecify.annotations.NullMarked;
