package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

  @Test
  void aTakenPortIsToldInOneLineWithItsNumberAndTheVariableThatChangesIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Port port = new Port("API_PORT", "the API", other.getLocalPort());

      assertThatThrownBy(port::requireFree)
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " (the API) is taken")
          .hasMessageContaining("API_PORT=" + (other.getLocalPort() + 1) + " make run")
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void aProgramThatListensOnEveryAddressTakesThePortToo() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      Port port = new Port("WEB_PORT", "the site", other.getLocalPort());

      assertThatThrownBy(port::requireFree).hasMessageContaining("is taken");
    }
  }

  @Test
  void aPortThatNobodyListensOnIsFree() {
    assertThatNoException().isThrownBy(Port.free("WEB_PORT", "the site")::requireFree);
  }

  @Test
  void theEnvironmentChangesThePort() {
    assertThat(Port.from(Map.of("WEB_PORT", "3100"), "WEB_PORT", "the site", 3000).number())
        .isEqualTo(3100);
    assertThat(Port.from(Map.of("WEB_PORT", ""), "WEB_PORT", "the site", 3000).number())
        .isEqualTo(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "eighty", "80.5"})
  void whatIsNotAPortIsRefusedByName(String value) {
    assertThatThrownBy(() -> Port.from(Map.of("API_PORT", value), "API_PORT", "the API", 8080))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("API_PORT=" + value + " is not a port");
  }
}
