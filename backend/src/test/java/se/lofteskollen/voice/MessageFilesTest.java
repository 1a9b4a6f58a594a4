package se.lofteskollen.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The files that the service is built with. */
class MessageFilesTest {
  private final Voice voice = Voice.ours();

  @Test
  void swedishAndEnglishAreThere() {
    assertThat(voice.speakers().stream().map(speaker -> speaker.language().tag()))
        .startsWith("sv", "en");
  }

  @Test
  void everyMessageOfEveryLanguageIsOne() {
    for (Speaker speaker : voice.speakers()) {
      speaker
          .texts()
          .forEach(
              (code, text) ->
                  assertThat(new Pattern(text, locale(speaker)).parameters())
                      .as("%s in %s", code, speaker.language().tag())
                      .isEqualTo(parameters(code)));
      assertThat(speaker.texts().keySet()).isEqualTo(voice.first().texts().keySet());
    }
  }

  private static ULocale locale(Speaker speaker) {
    return ULocale.forLocale(speaker.language().locale());
  }

  private Set<String> parameters(String code) {
    Speaker first = voice.first();
    return new Pattern(String.valueOf(first.texts().get(code)), locale(first)).parameters();
  }
}
