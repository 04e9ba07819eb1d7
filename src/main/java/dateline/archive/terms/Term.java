package dateline.archive.terms;

/**
 * A term and its place.
 *
 * @param start where what it stands for begins: UTF-16 code units, 0-based
 * @param end past its last
 * @param increment how many places after the term before; 0: the same place
 * @param fixed not to be stemmed
 */
record Term(String text, int start, int end, int increment, boolean fixed) {}
