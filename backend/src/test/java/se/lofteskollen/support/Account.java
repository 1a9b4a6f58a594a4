package se.lofteskollen.support;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An account, and the access tokens an identity provider would give it.
 *
 * @param role a realm role, or the scope of a service account; several with commas between them
 * @param organisation a slug; several with commas between them
 */
public record Account(String username, String role, String organisation) {
  public static final Account RECORDER = new Account("recorder", "recorder", "kavlinge-kommun");
  public static final Account COORDINATOR =
      new Account("coordinator", "coordinator", "kavlinge-kommun");
  public static final Account POLICE_COORDINATOR =
      new Account("police-coordinator", "coordinator", "polisen-lpo-kavlinge");
  public static final Account APPROVER = new Account("approver", "approver", "kavlinge-kommun");
  public static final Account POLICE_APPROVER =
      new Account("police-approver", "approver", "polisen-lpo-kavlinge");
  public static final Account STRANGER =
      new Account("lomma-coordinator", "coordinator", "lomma-kommun");
  public static final Account FOREIGN_APPROVER =
      new Account("lomma-approver", "approver", "lomma-kommun");
  public static final Account ADMIN = new Account("admin", "admin", "kavlinge-kommun");

  public String token() {
    return token(Instant.now(), "lofteskollen-api", !isScope());
  }

  public String expiredToken() {
    return token(Instant.now().minus(Duration.ofHours(1)), "lofteskollen-api", !isScope());
  }

  public String tokenForAnotherAudience() {
    return token(Instant.now(), "another-api", !isScope());
  }

  /** What a realm would issue that had a role by the name of a scope. */
  public String tokenWithRealmRole() {
    return token(Instant.now(), "lofteskollen-api", true);
  }

  private boolean isScope() {
    return role.contains(":");
  }

  private String token(Instant issuedAt, String audience, boolean asRealmRole) {
    JwtClaimsBuilder claims =
        Jwt.issuer(TestPlatform.ISSUER)
            .subject("subject-of-" + username)
            .upn(username)
            .preferredUserName(username)
            .audience(audience)
            .issuedAt(issuedAt)
            .expiresAt(issuedAt.plus(Duration.ofMinutes(5)))
            .claim("name", "Demo " + username)
            .claim(
                "realm_access", Map.of("roles", asRealmRole ? List.of(role.split(",")) : List.of()))
            .claim("scope", asRealmRole ? "openid profile" : "openid profile " + role)
            .claim("organisations", List.of(organisation.split(",")));
    return claims.sign(signingKey());
  }

  private static PrivateKey signingKey() {
    String encoded = ConfigProvider.getConfig().getValue(TestPlatform.SIGNING_KEY, String.class);
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
