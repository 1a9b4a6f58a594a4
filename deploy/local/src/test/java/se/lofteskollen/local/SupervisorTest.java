package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

  @TempDir Path folder;

  private Supervisor supervisor;

  @BeforeEach
  void start() {
    supervisor =
        new Supervisor(
            folder.resolve("stack.json"),
            new Console(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
  }

  @AfterEach
  void stop() {
    supervisor.stop();
  }

  @Test
  void stoppingLeavesNothingNotEvenWhatAServiceStarted() throws IOException {
    Process shell = familyOfTwo();
    ProcessHandle grandchild = shell.descendants().findFirst().orElseThrow();

    Processes.stop(shell.toHandle(), "TERM", Duration.ofSeconds(5));

    assertThat(shell.isAlive()).isFalse();
    assertThat(grandchild.isAlive()).isFalse();
  }

  @Test
  void aServiceThatDoesNotListenIsEndedAfterTheGraceTime() throws IOException {
    Process deaf =
        shell("trap '' TERM; echo up; while true; do read -r line || exec sleep 600; done");

    Processes.stop(deaf.toHandle(), "TERM", Duration.ofMillis(200));

    assertThat(deaf.isAlive()).isFalse();
  }

  @Test
  void nothingStartsAnyMoreOnceStoppingWasAsked() {
    Child running = supervisor.launch(() -> child("running", "exec sleep 600"));

    supervisor.stop();

    assertThat(running.process().isAlive()).isFalse();
    assertThatThrownBy(() -> supervisor.launch(() -> child("late", "exec sleep 600")))
        .isInstanceOf(StackStopped.class);
  }

  @Test
  void aServiceThatEndsByItselfIsToldByName() {
    supervisor.launch(() -> child("Keycloak", "exec sleep 600"));
    Child shortLived = supervisor.launch(() -> child("API", "echo broken; exit 3"));

    assertThatThrownBy(supervisor::awaitFailure)
        .isInstanceOf(ServiceFailed.class)
        .hasMessage("API stopped unexpectedly.");
    assertThat(Processes.tail(shortLived.log(), 5)).containsExactly("broken");
  }

  @Test
  void aServiceThatEndsBeforeItIsReadyIsNotWaitedFor() {
    Child broken = supervisor.launch(() -> child("API", "exit 1"));

    assertThatThrownBy(() -> supervisor.awaitReady(broken, List.of(NOBODY), Instant.now()))
        .isInstanceOf(ServiceFailed.class)
        .hasMessage("API stopped while it was starting.");
  }

  @Test
  void aServiceThatNeverAnswersIsGivenUpWithTheAddressThatWasAsked() {
    Child silent = supervisor.launch(() -> child("API", "exec sleep 600"));

    assertThatThrownBy(
            () ->
                supervisor.awaitReady(
                    silent, List.of(NOBODY), Instant.now().minus(Duration.ofMinutes(5))))
        .isInstanceOf(ServiceFailed.class)
        .hasMessageContaining(NOBODY + " does not answer");
  }

  @Test
  void whatAKilledLauncherLeftIsEndedByTheNextStart() throws IOException {
    Process orphan = shell("echo up; exec sleep 600");
    Path stateFile = state(deadLauncher(), RunState.Member.of("API", orphan.toHandle()));

    assertThat(Leftovers.endServicesOf(stateFile)).containsExactly("API");
    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void theServicesOfALauncherThatStillRunsAreLeftAlone() throws IOException {
    Process service = shell("echo up; exec sleep 600");
    Path stateFile =
        state(
            RunState.Member.of("launcher", ProcessHandle.current()),
            RunState.Member.of("API", service.toHandle()));

    assertThat(Leftovers.endServicesOf(stateFile)).isEmpty();
    assertThat(service.isAlive()).isTrue();
    Processes.stop(service.toHandle(), "TERM", Duration.ofSeconds(5));
  }

  @Test
  void aProcessThatOnlyGotTheNumberOfAnEndedServiceIsLeftAlone() throws IOException {
    Process stranger = shell("echo up; exec sleep 600");
    RunState.Member other = RunState.Member.of("API", stranger.toHandle());
    Path stateFile =
        state(
            deadLauncher(),
            new RunState.Member(
                "API", other.pid(), other.started() - Duration.ofHours(1).toMillis()));

    assertThat(Leftovers.endServicesOf(stateFile)).isEmpty();
    assertThat(stranger.isAlive()).isTrue();
    Processes.stop(stranger.toHandle(), "TERM", Duration.ofSeconds(5));
  }

  private Child child(String name, String script) {
    return Child.start(
        name, List.of("sh", "-c", script), folder, Map.of(), folder.resolve(name + ".log"));
  }

  private Path state(RunState.Member launcher, RunState.Member service) {
    Path file = folder.resolve("earlier.json");
    new RunState(launcher, List.of(service)).write(file);
    return file;
  }

  private static RunState.Member deadLauncher() {
    return new RunState.Member("launcher", ProcessHandle.current().pid(), 1);
  }

  private static Process familyOfTwo() throws IOException {
    return shell("sleep 600 & echo up; wait");
  }

  /** A shell that has come as far as saying "up". */
  private static Process shell(String script) throws IOException {
    Process shell = new ProcessBuilder("sh", "-c", script).start();
    BufferedReader output = shell.inputReader();
    assertThat(output.readLine()).isEqualTo("up");
    return shell;
  }
}
