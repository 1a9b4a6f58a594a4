package se.lofteskollen.assessment.promise;

/** "Street lights are mended within 24 hours": kept when every case is. */
public record ResponseTimeQuota(int maximumMinutes) implements PlainQuota {
  public ResponseTimeQuota {
    if (maximumMinutes < 1) {
      throw new IllegalArgumentException("A response time is at least a minute.");
    }
  }
}
