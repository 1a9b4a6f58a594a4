package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** A document tells small numbers to nobody but those who keep the indicator. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WithheldInDocumentTest {
  private static final Account KEEPER =
      new Account("coordinator-kavlinge-kommun", "coordinator", "kavlinge-kommun");
  private static final Account OTHER_PARTY =
      new Account("coordinator-lpo-kavlinge", "coordinator", "polisen-lpo-kavlinge");
  private static final String SMALL = "value: 3\n";

  private final UUID id = Ids.next();
  private String document;

  @BeforeEach
  void givenASensitiveIndicatorOfTheMunicipality() throws IOException {
    String indicator =
        """
          - slug: sma-tal-%1$s
            organisation: kavlinge-kommun
            name: {sv: Avhopp}
            kind: EVENT_COUNT
            unit: {sv: personer}
            goodDirection: NEUTRAL
            area: {kind: MUNICIPALITY, name: Kävlinge kommun, municipalityCode: "1261"}
            withholdBelow: 5
            measurements:
              - period: {start: 2020-01-01, end: 2020-12-31}
                value: 3
                status: FINAL
                source: https://example.org/2020

          - slug: bostadsinbrott-kavlinge
        """
            .formatted(id);
    document =
        Documents.renamed("kavlinge-2021", "utkast-" + id)
            .replaceFirst("(?m)^  - slug: bostadsinbrott-kavlinge\n", indicator)
            .replace(
                "context: [trygghetsindex-lpo-kavlinge]", "context: [sma-tal-%s]".formatted(id))
            .replaceFirst("(?s)  - slug: trygghetsindex-lpo-kavlinge\n.*?\n\n", "");
    Documents.put(KEEPER, id, document, null).statusCode(201);
  }

  @Test
  void anotherPartyExportsItAsEverybodyWould() {
    assertThat(Documents.export(KEEPER, id.toString())).contains(SMALL);
    assertThat(Documents.export(OTHER_PARTY, id.toString()))
        .contains("sma-tal-" + id)
        .doesNotContain(SMALL);
  }

  @Test
  void aRightGuessIsAnsweredAsAWrongOne() {
    UUID other = Ids.next();
    String guess = document.replace("utkast-" + id, "gissning-" + other);
    String right = answer(other, guess);
    String wrong = answer(other, guess.replace(SMALL, "value: 2\n"));

    assertThat(right).contains("WITHHELD").isEqualTo(wrong);
  }

  @Test
  void norIsTheSameDocumentAgainARetryForWhoeverCouldNotHaveReadIt() {
    assertThat(answer(id, document)).isEqualTo(answer(id, document.replace(SMALL, "value: 2\n")));
  }

  private static String answer(UUID id, String document) {
    var answer = Documents.put(OTHER_PARTY, id, document, null).extract();
    return answer.statusCode()
        + " "
        + answer.jsonPath().getString("type")
        + " "
        + answer.jsonPath().getList("errors");
  }
}
