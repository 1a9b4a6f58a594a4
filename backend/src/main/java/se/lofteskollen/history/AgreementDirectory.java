package se.lofteskollen.history;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the trail has to know of agreements, from the room that has them. */
public interface AgreementDirectory {

  /**
   * An agreement in any state.
   *
   * @param published whether everyone may know that it is there
   */
  record Entry(UUID id, boolean published) {}

  Optional<Entry> find(String idOrSlug);

  /** The agreements in any state in which one of the organisations is a party. */
  Set<UUID> between(Set<String> organisationSlugs);
}
