package dateline.front.discord;

/** One message as it is sent, within Discord's limits. */
sealed interface Outgoing permits OutgoingMessage, CardMessage {}
