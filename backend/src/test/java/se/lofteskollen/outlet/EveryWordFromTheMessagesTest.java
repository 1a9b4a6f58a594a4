package se.lofteskollen.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.sharing.SharePicture;
import se.lofteskollen.voice.PseudoLanguage;

/**
 * In a language of other letters, nothing that is published is in Latin ones but what people wrote.
 */
class EveryWordFromTheMessagesTest {
  /** What people wrote is a single sign; what is left are names, codes and addresses. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "https?://\\S+|Löfteskollen|SHA-256|[0-9a-f]{64}|CSV|PDF|before|-(quota|ratio)");

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:alt|aria-label|name|title|content)=\"([^\"]*)\"|>([^<>]+)<|content: ([^;]*);");
  private static final Pattern LATIN = Pattern.compile("[A-Za-zÅÄÖåäö]{2,}");

  private final Edition edition =
      PublishedExample.edition(Filled.with("§", Snapshot.class), PseudoLanguage.speaker());

  @ParameterizedTest
  @ValueSource(strings = {"article", "figures"})
  void onPaperAndOnThePageWithoutScript(String template) {
    String html = Templates.render(template, Map.of("edition", edition));

    assertThat(shown(html)).hasSizeGreaterThan(20);
    assertThat(shown(html).flatMap(EveryWordFromTheMessagesTest::latin)).isEmpty();
  }

  @Test
  void aroundThem() {
    assertThat(
            Stream.of(
                    edition.title(),
                    edition.heading(),
                    edition.pageTitle(),
                    edition.opening(),
                    edition.versionMark(),
                    edition.inShort(),
                    Objects.requireNonNull(edition.inShortOfTargets()),
                    edition.say("draft"),
                    SharePicture.alternative(edition))
                .flatMap(EveryWordFromTheMessagesTest::latin))
        .isEmpty();
    String document = Templates.render("document", Map.of("edition", edition));
    String head = document.substring(0, document.indexOf("<style>"));
    assertThat(shown(head.replaceAll("name=\"(description|subject)\"", "")))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(latin(text)).isEmpty());
  }

  private static Stream<String> shown(String html) {
    return SHOWN
        .matcher(html)
        .results()
        .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(Objects::nonNull));
  }

  private static Stream<String> latin(String text) {
    return LATIN
        .matcher(NO_TEXT.matcher(text).replaceAll(" "))
        .results()
        .map(found -> found.group());
  }
}
