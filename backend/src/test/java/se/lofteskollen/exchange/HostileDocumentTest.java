package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** Whatever is wrong with a part, the answer tells of it, and it costs little to find out. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HostileDocumentTest {
  private final UUID id = Ids.next();
  private String document;

  @BeforeEach
  void givenADocument() throws IOException {
    document = Documents.renamed("kavlinge-2021", "utkast-" + id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "period: {start: 2021-01-01, end: 2021-12-31}\\n  goal| period: {start: 2021-12-31, end: 2021-01-01}\\n  goal| /agreement/period",
        "period: {start: 2021-01-01, end: 2021-12-31}\\n  goal| period: {end: 2021-12-31}\\n  goal| /agreement/period/start",
        "baseline: {period: {start: 2020-01-01, end| baseline: {period: {end| /agreement/kpiTargets/0/baseline/period/start",
        "every: MONTH| every: MONTH\\n            season: {from: \"02-30\", to: \"03-31\"}| /quota/season/from",
        "every: MONTH| every: MONTH\\n            season: {from: \"04-01\", to: \"04-31\"}| /quota/season/to",
        "period: {start: 2019-01-01, end: 2019-12-31}| period: {start: 2019-12-31, end: 2019-01-01}| /indicators/0/measurements/",
        "period: {start: 2019-01-01, end: 2019-09-30}| period: {start: 2019-01-01}| /period/end",
        "[{activity: informationstillfallen}]| [{activity: informationstillfallen}, {activity: informationstillfallen}]| /records/0/towards",
        "[{activity: informationstillfallen}]| []| /records/0/towards",
      })
  void aPartThatBreaksItsFormIsNamed(String part, String broken, String place) {
    String wrong = document.replace(part.replace("\\n", "\n"), broken.replace("\\n", "\n"));
    assertThat(wrong).isNotEqualTo(document);

    problem(Documents.put(Account.COORDINATOR, id, wrong, null), 422, "broken-document")
        .body("errors.pointer", hasItem(containsString(place)));
  }

  @Test
  void aRetryWithPartsOfAWrongFormIsRefused() {
    Documents.put(Account.COORDINATOR, id, document, null).statusCode(201);

    for (String section : new String[] {"organisations", "places", "indicators"}) {
      String wrong = document.replaceFirst("(?m)^" + section + ":\n", section + ":\n  - x\n");
      problem(Documents.put(Account.COORDINATOR, id, wrong, null), 422, "broken-document")
          .body("errors.pointer", hasItem("/" + section + "/0"))
          .body("errors.code", hasItem("WRONG_TYPE"));
    }
  }

  static Stream<String> hugeAndEmpty() {
    String entries = "- {}\n".repeat(190_000);
    String flow = "{}," + "{},".repeat(300_000) + "{}";
    return Stream.of(
        "organisations:\n" + entries,
        "records:\n" + entries,
        "records: [" + flow + "]",
        "agreement:\n  pledges: [" + flow + "]",
        "records: [" + "{},".repeat(9_000) + "{}]");
  }

  @ParameterizedTest
  @MethodSource("hugeAndEmpty")
  @Timeout(60)
  void manyEmptyPartsAreRefusedAtOnce(String many) {
    problem(Documents.put(Account.COORDINATOR, id, many, null), 422, "broken-document")
        .body("errors.size()", lessThanOrEqualTo(500));
  }

  @Test
  void aSectionHasAMostOfEntries() {
    String many =
        document.replaceFirst(
            "(?m)^places:\n",
            "places:\n" + "  - {municipality: \"1261\", name: X}\n".repeat(5_001));

    problem(Documents.put(Account.COORDINATOR, id, many, null), 422, "broken-document")
        .body("errors.find { it.pointer == '/places' }.code", equalTo("SIZE"));
  }
}
