package se.lofteskollen.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A real PostgreSQL, and a key with which the tests issue tokens as an identity provider would. */
public class TestPlatform implements QuarkusTestResourceLifecycleManager {
  static final String SIGNING_KEY = "test.signing-key";
  static final String ISSUER = "https://identity.test/realms/lofteskollen";

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestDatabase.provide(postgres);
    KeyPair keys = keys();
    return Map.of(
        "quarkus.datasource.jdbc.url",
        TestDatabase.url(postgres.getPort()),
        "quarkus.datasource.username",
        TestDatabase.USER,
        "quarkus.datasource.password",
        TestDatabase.PASSWORD,
        "quarkus.flyway.username",
        TestDatabase.OWNER,
        "quarkus.flyway.password",
        TestDatabase.OWNER_PASSWORD,
        "quarkus.oidc.auth-server-url",
        "",
        "quarkus.oidc.public-key",
        encoded(keys.getPublic().getEncoded()),
        "quarkus.oidc.token.issuer",
        ISSUER,
        SIGNING_KEY,
        encoded(keys.getPrivate().getEncoded()));
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
