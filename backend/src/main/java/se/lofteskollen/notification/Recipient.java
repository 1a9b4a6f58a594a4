package se.lofteskollen.notification;

/**
 * Somebody who is told.
 *
 * @param subject the identity provider's permanent identifier
 */
public record Recipient(String subject, String name, String email) {}
