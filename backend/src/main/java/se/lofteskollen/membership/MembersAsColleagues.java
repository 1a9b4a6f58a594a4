package se.lofteskollen.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lofteskollen.notification.Colleagues;
import se.lofteskollen.notification.Recipient;

/** Tells the mails who works where. */
@ApplicationScoped
class MembersAsColleagues implements Colleagues {
  private final MemberDirectory members;

  MembersAsColleagues(MemberDirectory members) {
    this.members = members;
  }

  @Override
  public List<Recipient> with(String role, String organisation) {
    return members.with(role, organisation);
  }
}
