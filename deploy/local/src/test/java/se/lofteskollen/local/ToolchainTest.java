package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.lofteskollen.local.deployment.Repository;

/** The search for tools, on a machine that has only what each test puts there. */
@Timeout(60)
class ToolchainTest {
  private static final List<String> SYSTEM_TOOLS =
      List.of("bash", "cat", "dirname", "env", "head", "mkdir", "readlink", "sed", "sort");

  @TempDir Path machine;

  private Path bin;
  private Path jvms;

  record Outcome(int status, String output) {}

  @BeforeEach
  void aMachineWithMavenAndNode() throws IOException {
    bin = Files.createDirectories(machine.resolve("bin"));
    jvms = Files.createDirectories(machine.resolve("jvm"));
    for (String tool : SYSTEM_TOOLS) {
      program(bin.resolve(tool), "exec " + systemTool(tool) + " \"$@\"");
    }
    program(bin.resolve("mvn"), "echo 'Apache Maven 3.9.11 (abc)'");
    program(bin.resolve("node"), "echo v20.19.0");
    program(bin.resolve("npm"), "echo 11.0.0");
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Path own = jdk("own", "25.0.3");
    jdk("jvm/another", "26");

    assertThat(run(Map.of("JAVA_HOME", own.toString()))).isEqualTo(new Outcome(0, own.toString()));
  }

  @Test
  void aTooOldJavaHomeIsPassedOverForAnInstalledJdk() throws Exception {
    Path old = jdk("old", "17.0.15");
    Path installed = jdk("jvm/temurin", "25.0.3");

    assertThat(run(Map.of("JAVA_HOME", old.toString())))
        .isEqualTo(new Outcome(0, installed.toString()));
  }

  @Test
  void theJdkInPathIsFoundThroughItsLinks() throws Exception {
    Path somewhere = jdk("opt/jdk", "26.0.1");
    Files.createSymbolicLink(bin.resolve("java"), somewhere.resolve("bin/java"));

    assertThat(run(Map.of())).isEqualTo(new Outcome(0, somewhere.toString()));
  }

  @Test
  void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
    Path runtime = jdk("jvm/runtime", "25.0.3");
    Files.delete(runtime.resolve("bin/javac"));

    assertThat(run(Map.of()).output()).startsWith("A JDK 25 or newer is needed: install one");
  }

  @Test
  void aTooOldJdkAloneGivesOneLineThatSaysWhatToDo() throws Exception {
    jdk("jvm/a", "17.0.15");
    jdk("jvm/b", "21");

    Outcome outcome = run(Map.of());

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.output().lines())
        .containsExactly(
            "A JDK 25 or newer is needed (found only: 17, 21): install one (for example Eclipse"
                + " Temurin 25) and set JAVA_HOME to its folder.");
  }

  @Test
  void missingMavenIsTold() throws Exception {
    jdk("jvm/temurin", "25");
    Files.delete(bin.resolve("mvn"));

    assertThat(run(Map.of()).output().lines())
        .singleElement()
        .asString()
        .startsWith("Maven 3.8 or newer is needed: install it");
  }

  @Test
  void aMavenThatCannotEvenFetchANewerOneIsTold() throws Exception {
    jdk("jvm/temurin", "25");
    program(bin.resolve("mvn"), "echo 'Apache Maven 3.6.3'");

    assertThat(run(Map.of()).output()).contains("Maven 3.8 or newer is needed", "is 3.6.3");
  }

  @Test
  void missingNodeIsTold() throws Exception {
    jdk("jvm/temurin", "25");
    Files.delete(bin.resolve("node"));

    assertThat(run(Map.of()))
        .isEqualTo(
            new Outcome(
                1, "Node 20.19 or newer with npm is needed: install it and run this again."));
  }

  @Test
  void tooOldNodeIsTold() throws Exception {
    jdk("jvm/temurin", "25");
    program(bin.resolve("node"), "echo v18.20.4");

    assertThat(run(Map.of()).output()).contains("Node 20.19 or newer is needed", "is 18.20.4");
  }

  /** Lets the script run `echo $JAVA_HOME` with the tools it found. */
  private Outcome run(Map<String, String> environment) throws IOException, InterruptedException {
    // A copy in a folder of its own: the real one may have fetched a Maven, which would be found
    // first.
    Path script = machine.resolve("repository/deploy/local/toolchain.sh");
    Files.createDirectories(script.getParent());
    Files.copy(Repository.file("deploy/local/toolchain.sh"), script);
    ProcessBuilder builder =
        new ProcessBuilder(
                bin.resolve("bash").toString(),
                script.toString(),
                "bash",
                "-c",
                "printf %s \"$JAVA_HOME\"")
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("JVM_DIRECTORY", jvms.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output.strip());
  }

  private Path jdk(String folder, String version) throws IOException {
    Path home = machine.resolve(folder);
    program(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2026-01-01' >&2");
    program(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path systemTool(String name) {
    return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
