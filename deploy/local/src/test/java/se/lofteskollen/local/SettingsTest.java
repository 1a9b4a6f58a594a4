package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void theUsualPortsAreThoseOfTheReadme() {
    Settings settings = Settings.from(List.of(), Map.of());

    assertThat(settings.ports())
        .extracting(Port::number)
        .containsExactly(2525, 8025, 5433, 8180, 8080, 3000);
    assertThat(settings.mailUrl()).isEqualTo("http://127.0.0.1:8025");
    assertThat(settings.webUrl()).isEqualTo("http://localhost:3000");
  }

  @Test
  void aTestStackTakesPortsThatNobodyUsesWhateverTheEnvironmentSays() {
    Settings settings = Settings.from(List.of("--test"), Map.of("WEB_PORT", "3000"));

    assertThat(settings.ports()).extracting(Port::number).doesNotHaveDuplicates();
    assertThat(settings.web().number()).isNotEqualTo(3000);
  }

  @Test
  void onePortForTwoServicesIsRefused() {
    assertThatThrownBy(() -> Settings.from(List.of(), Map.of("WEB_PORT", "8080")))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Port 8080 is given twice");
  }

  @Test
  void anUnknownArgumentIsToldTogetherWithTheKnownOnes() {
    assertThatThrownBy(() -> Settings.from(List.of("--tset"), Map.of()))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Unknown argument: --tset")
        .hasMessageContaining("--services-only");
  }

  @Test
  void aReadyFileNeedsAPath() {
    assertThatThrownBy(() -> Settings.from(List.of("--ready-file"), Map.of()))
        .hasMessage("--ready-file needs a path.");
  }
}
