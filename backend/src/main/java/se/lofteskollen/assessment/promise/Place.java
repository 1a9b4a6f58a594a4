package se.lofteskollen.assessment.promise;

/**
 * A place of the activity.
 *
 * @param id tells it from the others; performances name it
 */
public record Place(String id, String name) {}
