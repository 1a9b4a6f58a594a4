package se.lofteskollen.notification;

import java.util.List;

/** Knows who works where; answered by the room that keeps the members. */
public interface Colleagues {
  /**
   * People with the role in the organisation who have an e-mail address.
   *
   * @param organisation slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when nobody can be asked just now
   */
  List<Recipient> with(String role, String organisation);
}
