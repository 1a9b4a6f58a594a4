package se.lofteskollen.shared.conditional;

/**
 * What is stored now, the version its ETag is made from, and whether it is new.
 *
 * @param created false when it was there before, changed or not
 */
public record Stored<T>(T view, long version, boolean created) {}
