package se.lofteskollen.local;

/** Somebody asked the stack to stop while it was still starting. */
final class StackStopped extends RuntimeException {}
