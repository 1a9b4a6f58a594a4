package se.lofteskollen.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a service account may do comes with its token's scope, and is asked for like a role. Only
 * the scope gives it: a realm role of the same name gives nothing.
 */
@ApplicationScoped
class ScopeRoles implements SecurityIdentityAugmentor {
  private static final Set<String> SCOPES = Set.of(Role.RECORDS_WRITE, Role.MEASUREMENTS_WRITE);

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    var roles = new HashSet<>(identity.getRoles());
    roles.removeAll(SCOPES);
    token
        .<String>claim("scope")
        .ifPresent(
            scope -> Arrays.stream(scope.split(" ")).filter(SCOPES::contains).forEach(roles::add));
    // the builder only adds roles to those of the identity it copies
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(roles)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addPermissionChecker(identity::checkPermission)
                .build());
  }
}
