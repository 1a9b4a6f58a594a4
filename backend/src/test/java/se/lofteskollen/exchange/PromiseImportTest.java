package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lofteskollen.support.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PromiseImportTest {
  private static final Path KAVLINGE = Path.of("../deploy/promises/kavlinge-2021.yaml");

  @Inject PromiseImport promises;
  @Inject DataSource database;
  @TempDir Path folder;

  private String slug;
  private String text;

  @BeforeEach
  void givenAFile() throws IOException {
    slug = "kavlinge-" + UUID.randomUUID();
    text = Files.readString(KAVLINGE).replaceFirst("slug: kavlinge-2021", "slug: " + slug);
  }

  @Test
  void aFileIsImportedOnce() throws IOException {
    Path file = file(text);

    assertThat(promises.load(file)).isTrue();
    assertThat(promises.load(file)).isFalse();
    get("/pledge-agreements/{slug}", slug).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minimum: 2| minimum: 0| /agreement/pledges/0/activities/0/quota/minimum must be at least 1",
        "minimum: 2| minimum: två| /agreement/pledges/0/activities/0/quota/minimum must be a whole",
        "type: TOTAL| type: SUM| /agreement/pledges/0/activities/0/quota/type must be one of TOTAL,",
        "start: 2021-01-01, end: 2021-12-31}\\n  goal| start: 2021-06-31, end: 2021-12-31}\\n  goal"
            + "| /agreement/period/start must have this form: A calendar day",
        "wordingKind: RETOLD| wordingKind: FREE| /agreement/wordingKind must be one of VERBATIM,",
        "wordingKind: RETOLD| wordingKind: RETOLD\\n  colour: green| /agreement/colour is not a field",
        "'[\"1261\"]\\n  parties'| '[\"9999\"]\\n  parties'| /agreement/municipalities/0 must be the code",
        "parties: [kavlinge-kommun| parties: [okand-kommun| /agreement/parties/0 must be one of",
        "indicator: trygghetsindex-kavlinge| indicator: okand| /kpiTargets/0/indicator must be one of",
        "performedOn: 2021-04-14| performedOn: 2020-04-14| /records/0/performedOn must lie within",
        "activity: informationstillfallen}| activity: okand}| /records/0/towards/0/activity must be",
        "item: varmarknaden| item: okand| /records/2/towards/0/item must name",
        "title: {sv: Medborgarlöfte 2021| title: {sv: ''| /agreement/title/sv must not be empty",
        "agreement:\\n| agreement: [\\n| / is not valid YAML",
      })
  void aBrokenFileNamesLineAndReasonAndChangesNothing(String part, String broken, String reason)
      throws IOException, SQLException {
    String wrong = text.replace(unescaped(part), unescaped(broken));
    assertThat(wrong).isNotEqualTo(text);
    long rows = rows();

    assertThatThrownBy(() -> promises.load(file(wrong)))
        .isInstanceOf(BrokenPromiseFileException.class)
        .hasMessageContaining("Nothing was imported.")
        .hasMessageContaining(reason)
        .hasMessageMatching("(?s).*promise\\.yaml:\\d+: .*");
    assertThat(rows()).isEqualTo(rows);
    get("/pledge-agreements/{slug}", slug).statusCode(404);
  }

  @Test
  void everyErrorIsNamedWithItsLine() {
    String wrong =
        text.replace("performedOn: 2021-04-14", "performedOn: 2020-04-14")
            .replace("item: varmarknaden", "item: okand");

    assertThatThrownBy(() -> promises.load(file(wrong)))
        .hasMessageContaining(
            "promise.yaml:%d: /records/0/performedOn".formatted(line(wrong, "2020-04-14")))
        .hasMessageContaining(
            "promise.yaml:%d: /records/2/towards/0/item".formatted(line(wrong, "item: okand")));
  }

  private static int line(String text, String part) {
    return text.substring(0, text.indexOf(part)).split("\n").length;
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("promise.yaml"), content);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }

  private long rows() throws SQLException {
    try (var connection = database.getConnection();
        var result =
            connection
                .createStatement()
                .executeQuery(
                    "select (select count(*) from organisation) + (select count(*) from place)"
                        + " + (select count(*) from indicator) + (select count(*) from pledge_agreement)"
                        + " + (select count(*) from activity_record)")) {
      result.next();
      return result.getLong(1);
    }
  }
}
