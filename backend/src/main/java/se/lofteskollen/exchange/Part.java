package se.lofteskollen.exchange;

/**
 * A part of a document that has the right form.
 *
 * @param pointer JSON pointer to where it stands
 */
record Part<T>(String pointer, T value) {}
