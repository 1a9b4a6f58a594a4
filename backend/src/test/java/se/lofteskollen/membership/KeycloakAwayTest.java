package se.lofteskollen.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.support.TestPlatform;

/** No Keycloak runs beside these tests. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class KeycloakAwayTest {
  private static final Member MEMBER =
      new Member("1", "recorder", "Demo", true, Set.of(), Set.of(), Set.of());

  @Inject KeycloakDirectory keycloak;

  @Test
  void accountsAreNotAvailableJustNow() {
    assertUnavailable(() -> keycloak.search("", new PageRequest(1, 20)));
    assertUnavailable(() -> keycloak.find("1"));
    assertUnavailable(() -> keycloak.change(MEMBER, new MemberContent(Set.of(), Set.of())));
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(type(HttpProblem.class))
        .satisfies(
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(503);
              assertThat(problem.getHeaders()).containsKey("Retry-After");
            });
  }
}
