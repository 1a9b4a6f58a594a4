package se.lofteskollen.activity;

/**
 * A row that could be read, and where it stands.
 *
 * @param index from 0
 */
public record IndexedRow(int index, BatchRow row) {}
