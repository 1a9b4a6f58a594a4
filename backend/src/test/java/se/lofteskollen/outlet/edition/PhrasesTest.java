package se.lofteskollen.outlet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.followup.ChecklistItem;
import se.lofteskollen.followup.WrittenStatus;
import se.lofteskollen.pledge.DeviationReason;

/** An answer is called the same on paper as on the site. */
class PhrasesTest {
  private final JsonNode site = read();

  @Test
  void answersAreCalledWhatTheSiteCallsThem() {
    assertThat(phrases(AssessmentStatus.class, Phrases::status))
        .isEqualTo(words("assessment", "status"));
    assertThat(phrases(PeriodStatus.class, Phrases::status))
        .isEqualTo(words("assessment", "periodStatus"));
    assertThat(phrases(PeriodStatus.class, Phrases::itemStatus))
        .isEqualTo(words("assessment", "occasionStatus"));
    assertThat(phrases(ChecklistItem.class, Phrases::check))
        .isEqualTo(words("publication", "check"));
    assertThat(phrases(WrittenStatus.class, Phrases::status))
        .isEqualTo(words("publication", "writtenStatus"));
    assertThat(phrases(Verdict.class, Phrases::verdict)).isEqualTo(words("kpi", "verdict"));
    assertThat(phrases(Attainment.class, Phrases::attainment))
        .isEqualTo(words("kpi", "attainment"));
    assertThat(phrases(DeviationReason.class, Phrases::reason))
        .isEqualTo(words("deviation", "reason"));
  }

  @Test
  void aFigureKeepsItsDecimals() {
    assertThat(Phrases.exact(new BigDecimal("0.00012"))).isEqualTo("0,00012");
    assertThat(Phrases.exact(new BigDecimal("1724"))).isEqualTo("1\u00a0724");
    assertThat(Phrases.exact(new BigDecimal("1E+3"))).isEqualTo("1\u00a0000");
  }

  @Test
  void periodsAreToldInTheShortestWay() {
    assertThat(Phrases.days(day("2021-01-01"), day("2021-12-31"))).isEqualTo("2021");
    assertThat(Phrases.days(day("2021-03-01"), day("2021-03-31"))).isEqualTo("mars 2021");
    assertThat(Phrases.days(day("2021-03-02"), day("2021-03-02"))).isEqualTo("2 mars 2021");
    assertThat(Phrases.days(day("2021-01-01"), day("2021-06-30")))
        .isEqualTo("1 januari–30 juni 2021");
    assertThat(Phrases.days(day("2020-05-01"), day("2021-04-30")))
        .isEqualTo("1 maj 2020–30 april 2021");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static <E extends Enum<E>> Map<String, String> phrases(
      Class<E> codes, Function<E, String> phrase) {
    return Arrays.stream(codes.getEnumConstants()).collect(Collectors.toMap(Enum::name, phrase));
  }

  private Map<String, String> words(String... path) {
    JsonNode words = site;
    for (String step : path) {
      words = words.path(step);
    }
    assertThat(words.isObject()).as(String.join(".", path)).isTrue();
    return words.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue().asText()));
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Path.of("../frontend/src/i18n/sv.json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
