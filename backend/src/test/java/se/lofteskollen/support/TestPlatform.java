package se.lofteskollen.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A real PostgreSQL, a real SMTP server, and a key with which the tests issue tokens as an identity
 * provider would.
 */
public class TestPlatform implements QuarkusTestResourceLifecycleManager {
  static final String SIGNING_KEY = "test.signing-key";
  static final String ISSUER = "https://identity.test/realms/lofteskollen";

  private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
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
    mail.start();
    var settings = new HashMap<String, String>();
    settings.put("quarkus.datasource.jdbc.url", TestDatabase.url(postgres.getPort()));
    settings.put("quarkus.datasource.username", TestDatabase.USER);
    settings.put("quarkus.datasource.password", TestDatabase.PASSWORD);
    settings.put("quarkus.flyway.username", TestDatabase.OWNER);
    settings.put("quarkus.flyway.password", TestDatabase.OWNER_PASSWORD);
    settings.put("quarkus.oidc.auth-server-url", "");
    settings.put("quarkus.oidc.public-key", encoded(keys.getPublic().getEncoded()));
    settings.put("quarkus.oidc.token.issuer", ISSUER);
    settings.put(SIGNING_KEY, encoded(keys.getPrivate().getEncoded()));
    settings.put("quarkus.mailer.host", "127.0.0.1");
    settings.put("quarkus.mailer.port", Integer.toString(mail.getSmtp().getPort()));
    settings.put("quarkus.mailer.start-tls", "DISABLED");
    return settings;
  }

  /** A test that asks for it gets what has been sent: each mail as it came in. */
  @Override
  public void inject(TestInjector injector) {
    Supplier<List<String>> sent =
        () ->
            Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage).toList();
    injector.injectIntoFields(sent, new TestInjector.MatchesType(Supplier.class));
  }

  @Override
  public void stop() {
    mail.stop();
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
