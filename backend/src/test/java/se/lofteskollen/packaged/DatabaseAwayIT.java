package se.lofteskollen.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayIT {
  private static final Path PROMISES = Path.of("../deploy/promises");
  private static final String READY = "/q/health/ready";
  private static final String AGREEMENT =
      "/medborgarloften/v1/pledge-agreements/kavlinge-2021/overview";

  @TempDir Path folder;

  @Test
  void answers503WithoutItsDatabaseAndRecoversByItself() throws Exception {
    try (var application = new PackagedApplication(PROMISES)) {
      application.awaitStatus(READY, status -> status == 200);
      assertThat(application.get(AGREEMENT).statusCode()).isEqualTo(200);

      application.stopDatabase();
      application.awaitStatus(READY, status -> status == 503);
      var answer = application.get(AGREEMENT);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("/problem-types/unavailable").doesNotContain("Exception");

      application.startDatabase();
      application.awaitStatus(READY, status -> status == 200);
      application.awaitStatus(AGREEMENT, status -> status == 200);
    }
  }

  @Test
  void aBrokenPromiseFileStopsTheStartWithFileLineAndReason() throws Exception {
    String text = Files.readString(PROMISES.resolve("kavlinge-2021.yaml"));
    Files.writeString(
        folder.resolve("broken.yaml"), text.replace("minimum: 2", "minimum: minst två"));

    try (var application = new PackagedApplication(folder)) {
      assertThat(application.awaitExit()).isNotZero();
      assertThat(application.log())
          .containsPattern(
              "broken\\.yaml:\\d+: /agreement/pledges/0/activities/0/quota/minimum must be a whole"
                  + " number");
    }
  }
}
