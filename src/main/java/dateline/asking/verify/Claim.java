package dateline.asking.verify;

import dateline.text.Span;

/**
 * A passage of a text that somebody is claimed to have said or written.
 *
 * @param text of the claim alone
 * @param place of it in {@link Claims#context}, for finding who is named beside it
 */
record Claim(String text, Span place) {}
