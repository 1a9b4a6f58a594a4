package se.lofteskollen.assessment.promise;

import java.util.List;

/** "Presence at the herring market and the spring market": each named occasion has a record. */
public record OccasionQuota(List<Occasion> occasions) implements PlainQuota {
  public OccasionQuota {
    occasions = List.copyOf(occasions);
    if (occasions.isEmpty()) {
      throw new IllegalArgumentException("An occasion quota names at least one occasion.");
    }
    if (occasions.stream().map(Occasion::key).distinct().count() != occasions.size()) {
      throw new IllegalArgumentException("Each occasion has a key of its own.");
    }
  }
}
