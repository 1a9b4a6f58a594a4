package se.lofteskollen.membership;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import se.lofteskollen.access.Role;
import se.lofteskollen.notification.Recipient;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** The accounts of the realm, through Keycloak's administration API. */
@ApplicationScoped
class KeycloakDirectory implements MemberDirectory {
  private static final Logger LOG = Logger.getLogger(KeycloakDirectory.class);
  private static final String ORGANISATIONS = "organisations";
  private static final int MOST_COLLEAGUES = 1000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Keycloak keycloak;
  private final String realm;

  KeycloakDirectory(
      Keycloak keycloak,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
    this.keycloak = keycloak;
    this.realm = realm;
  }

  @Override
  public Slice<Member> search(String words, PageRequest page) {
    // each word may stand anywhere; a star of the reader's own, or a quotation mark, is no command
    String pattern =
        Arrays.stream(words.replaceAll("[*\"]", " ").strip().split("\\s+"))
            .map(word -> "*" + word + "*")
            .collect(Collectors.joining(" "));
    return ask(
        () -> {
          var users = realm().users();
          long total = users.count(pattern);
          if (page.beyond(total)) {
            return new Slice<>(List.of(), total);
          }
          int first = (page.page() - 1) * page.limit();
          var found = users.search(pattern, first, page.limit(), false);
          return new Slice<>(found.stream().map(this::member).toList(), total);
        });
  }

  @Override
  public Optional<Member> find(String id) {
    return ask(
        () -> {
          try {
            UserRepresentation user = user(id).toRepresentation();
            return user.getServiceAccountClientId() == null
                ? Optional.of(member(user))
                : Optional.empty();
          } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
              return Optional.empty();
            }
            throw refused;
          }
        });
  }

  @Override
  public List<Recipient> with(String role, String organisation) {
    return ask(
        () ->
            realm()
                .users()
                .searchByAttributes(
                    0, MOST_COLLEAGUES, true, false, ORGANISATIONS + ":" + organisation)
                .stream()
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .filter(user -> organisations(user).contains(organisation))
                .filter(user -> member(user).roles().contains(role))
                .map(user -> new Recipient(user.getId(), member(user).name(), user.getEmail()))
                .toList());
  }

  /** Takes away before it gives, so that one that breaks off leaves nobody with too much. */
  @Override
  public void change(Member member, MemberContent content) {
    ask(
        () -> {
          RoleScopeResource roles = user(member.id()).roles().realmLevel();
          var taken = representations(without(member.ownRoles(), content.roles()));
          // Keycloak takes "none" for "all"
          if (!taken.isEmpty()) {
            roles.remove(taken);
          }
          UserRepresentation user = user(member.id()).toRepresentation();
          user.setAttributes(withOrganisations(user, content.organisations()));
          user(member.id()).update(user);
          var given = representations(without(content.roles(), member.roles()));
          if (!given.isEmpty()) {
            roles.add(given);
          }
          return true;
        });
  }

  private RealmResource realm() {
    return keycloak.realm(realm);
  }

  private UserResource user(String id) {
    return realm().users().get(id);
  }

  private Member member(UserRepresentation user) {
    RoleScopeResource roles = user(user.getId()).roles().realmLevel();
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return new Member(
        user.getId(),
        user.getUsername(),
        name.isEmpty() ? user.getUsername() : name,
        Boolean.TRUE.equals(user.isEnabled()),
        ours(roles.listEffective()),
        ours(roles.listAll()),
        organisations(user));
  }

  private static Set<String> organisations(UserRepresentation user) {
    Map<String, List<String>> attributes = user.getAttributes();
    return attributes == null
        ? Set.of()
        : Set.copyOf(attributes.getOrDefault(ORGANISATIONS, List.of()));
  }

  private static Map<String, List<String>> withOrganisations(
      UserRepresentation user, Set<String> organisations) {
    var attributes = new HashMap<String, List<String>>();
    if (user.getAttributes() != null) {
      attributes.putAll(user.getAttributes());
    }
    attributes.put(ORGANISATIONS, organisations.stream().sorted().toList());
    return attributes;
  }

  private static Set<String> ours(List<RoleRepresentation> roles) {
    return roles.stream()
        .map(RoleRepresentation::getName)
        .filter(Role.OF_PEOPLE::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<RoleRepresentation> representations(Set<String> names) {
    return names.stream().map(name -> realm().roles().get(name).toRepresentation()).toList();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    var rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return Uni.createFrom()
          .item(question)
          .runSubscriptionOn(Infrastructure.getDefaultExecutor())
          .await()
          .atMost(PATIENCE);
    } catch (ProcessingException | WebApplicationException | TimeoutException unanswered) {
      LOG.warnf(unanswered, "Keycloak's administration API did not answer.");
      throw ProblemType.UNAVAILABLE
          .builder("Accounts cannot be reached just now. Try again in a moment.")
          .withHeader("Retry-After", 5)
          .build();
    }
  }
}
