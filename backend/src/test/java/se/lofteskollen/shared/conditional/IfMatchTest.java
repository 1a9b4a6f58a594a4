package se.lofteskollen.shared.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
  private static int refusal(String header, long version) {
    try {
      IfMatch.ifSent(header).check(version);
      return 200;
    } catch (HttpProblem problem) {
      return problem.getStatusCode();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v3\"", "\"v3.abc_-9\"", "\"v1\", \"v3.abc\"", "*"})
  void theVersionIsWhatCounts(String header) {
    assertThat(refusal(header, 3)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"v2\"",
        "W/\"v3\"",
        "\"v33\"",
        "\"3\"",
        "\"v3 .abc\"",
        "\"v99999999999999999999\""
      })
  void anotherTagIsStale(String header) {
    assertThat(refusal(header, 3)).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v3", "\"v3", "\"v3\",", "\"v3\" \"v4\"", "*, \"v3\""})
  void whatIsNoListOfTagsIsRefused(String header) {
    assertThat(refusal(header, 3)).isEqualTo(400);
  }

  @Test
  void thousandsOfTagsAreRead() {
    String many = "\"v1\"" + ", \"v1\"".repeat(10_000);

    assertThat(refusal(many, 3)).isEqualTo(412);
    assertThatCode(() -> IfMatch.required(many + ", \"v3\"").check(3)).doesNotThrowAnyException();
  }

  @Test
  void anyVersionThatWasReadWillDoWhereItSaysTheSame() {
    assertThatCode(() -> IfMatch.required("\"v1.abc\"").checkRead(3)).doesNotThrowAnyException();
    assertThatThrownBy(() -> IfMatch.required("\"v4\"").checkRead(3))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void aTagTellsOneRepresentationOfAVersionFromAnother() {
    String version = ETags.ofVersion(3);
    String one = ETags.ofContent(version, "one".getBytes(StandardCharsets.UTF_8));

    assertThat(one).startsWith("\"v3.").endsWith("\"");
    assertThat(ETags.ofContent(version, "other".getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(one);
    assertThat(ETags.versionIn(one)).hasValue(3);
  }
}
