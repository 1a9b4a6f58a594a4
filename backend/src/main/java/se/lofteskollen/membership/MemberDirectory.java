package se.lofteskollen.membership;

import java.util.List;
import java.util.Optional;
import se.lofteskollen.notification.Recipient;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;

/**
 * The identity provider's accounts. Each method answers 503 when it cannot be reached.
 *
 * @see KeycloakDirectory
 */
interface MemberDirectory {
  /** People's accounts, by username, whose names or e-mail address contain every word. */
  Slice<Member> search(String words, PageRequest page);

  Optional<Member> find(String id);

  /** People of an organisation who have the role and an e-mail address. */
  List<Recipient> with(String role, String organisation);

  /** Makes the account's own roles and its organisations those of the content. */
  void change(Member member, MemberContent content);
}
