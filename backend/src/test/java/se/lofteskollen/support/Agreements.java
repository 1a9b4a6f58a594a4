package se.lofteskollen.support;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.lofteskollen.exchange.PromiseImport;

/** Agreements of a test's own, so that no test sees another's records. */
@ApplicationScoped
public class Agreements {
  private static final Path KAVLINGE = Path.of("../deploy/promises/kavlinge-2021.yaml");
  public static final String VISITS = "Besök på fritidsgårdar och skolor";
  public static final String SESSIONS = "Nya informationstillfällen om grannsamverkan";
  public static final String MARKETS = "Närvaro på två marknader";

  /** The parties of these record here: silence means that nothing was done. */
  private static final String NOTHING_KNOWN = "coverage: \\{extent: NOTHING}";

  private static final String ALL_KNOWN = "coverage: {extent: DAYS, from: 2021-01-01}";

  private final PromiseImport promises;

  Agreements(PromiseImport promises) {
    this.promises = promises;
  }

  /** The promise of Kävlinge 2021 with its demonstration records, under a new slug. */
  public String fresh() {
    return fresh(UnaryOperator.identity());
  }

  /** The same, but it runs until the end of 2040. */
  public String stillRunning() {
    return fresh(
        text ->
            text.replaceFirst(
                "period: \\{start: 2021-01-01, end: 2021-12-31}\n  goal",
                "period: {start: 2021-01-01, end: 2040-12-31}\n  goal"));
  }

  private String fresh(UnaryOperator<String> change) {
    String slug = "kavlinge-" + UUID.randomUUID();
    try {
      Path file = Files.createTempFile("promise", ".yaml");
      String text = Files.readString(KAVLINGE).replaceFirst("slug: kavlinge-2021", "slug: " + slug);
      Files.writeString(file, change.apply(text.replaceFirst(NOTHING_KNOWN, ALL_KNOWN)));
      promises.load(file);
      Files.delete(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return slug;
  }

  public static JsonPath overview(String slug) {
    return RestAssured.get("/medborgarloften/v1/pledge-agreements/{slug}/overview", slug)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static String activityId(String slug, String title) {
    return overview(slug).getString(activity(title) + ".id");
  }

  /** Path to an activity in an overview. */
  public static String activity(String title) {
    return "pledges.activities.flatten().find { it.title.sv == '%s' }".formatted(title);
  }
}
