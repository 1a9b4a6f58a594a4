package se.lofteskollen.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor behind the request's access token; the token is checked only when somebody asks. */
@RequestScoped
public class CurrentActor {
  private static final String ORGANISATIONS = "organisations";

  private final CurrentIdentityAssociation identities;

  public CurrentActor(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** Empty when nobody is signed in. */
  public Optional<Actor> get() {
    SecurityIdentity identity = identities.getIdentity();
    return identity.isAnonymous()
        ? Optional.empty()
        : Optional.of(actor((JsonWebToken) identity.getPrincipal(), identity.getRoles()));
  }

  /**
   * The signed-in actor.
   *
   * @throws UnauthorizedException when nobody is signed in
   */
  public Actor require() {
    return get().orElseThrow(UnauthorizedException::new);
  }

  private static Actor actor(JsonWebToken token, Set<String> roles) {
    String username = token.getName();
    String name = token.<String>claim("name").orElse(username);
    return new Actor(token.getSubject(), username, name, Set.copyOf(roles), organisations(token));
  }

  private static Set<String> organisations(JsonWebToken token) {
    return token
        .<JsonArray>claim(ORGANISATIONS)
        .map(
            array ->
                array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }
}
