package se.lofteskollen.membership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import se.lofteskollen.notification.Recipient;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;

/** Accounts without an identity provider. The real one is asked where the whole product runs. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MembersInMemory implements MemberDirectory {
  private final Map<String, Member> members = new ConcurrentSkipListMap<>();

  public void add(
      String id, Set<String> ownRoles, Set<String> groupRoles, Set<String> organisations) {
    var roles = new HashSet<>(ownRoles);
    roles.addAll(groupRoles);
    members.put(
        id, new Member(id, id, "Demo " + id, true, Set.copyOf(roles), ownRoles, organisations));
  }

  @Override
  public Slice<Member> search(String words, PageRequest page) {
    var found = members.values().stream().filter(m -> m.name().contains(words)).toList();
    return new Slice<>(found, found.size());
  }

  @Override
  public List<Recipient> with(String role, String organisation) {
    return members.values().stream()
        .filter(m -> m.roles().contains(role) && m.organisations().contains(organisation))
        .map(m -> new Recipient(m.id(), m.name(), m.username() + "@example.org"))
        .toList();
  }

  @Override
  public Optional<Member> find(String id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public void change(Member member, MemberContent content) {
    add(member.id(), content.roles(), Set.of(), content.organisations());
  }
}
