package se.lofteskollen.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {
  private static final Pattern PINNED =
      Pattern.compile("FROM [a-z0-9/-]+:\\d+\\.\\d+\\.\\d+\\S*( AS [a-z]+)?");

  @ParameterizedTest
  @ValueSource(strings = {"backend/Dockerfile", "frontend/Dockerfile"})
  void itIsBuiltInStagesFromPinnedImages(String file) {
    List<String> stages = instructions(file, "FROM");

    assertThat(stages).hasSizeGreaterThanOrEqualTo(2);
    assertThat(stages).allSatisfy(from -> assertThat(from).matches(PINNED));
    assertThat(stages.getLast()).doesNotContain(" AS ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend/Dockerfile", "frontend/Dockerfile"})
  void whatRunsIsNotRoot(String file) {
    String content = Repository.read(file);
    String lastStage = content.substring(content.lastIndexOf("\nFROM "));

    assertThat(lastStage).containsPattern("\nUSER [1-9][0-9]*\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend/Dockerfile", "frontend/Dockerfile"})
  void whatIsCopiedFromTheRepositoryIsThereAndIsSentToTheEngine(String file) {
    List<String> sources =
        instructions(file, "COPY").stream()
            .filter(line -> !line.contains("--from="))
            .flatMap(
                line ->
                    List.of(line.split(" ", -1))
                        .subList(1, line.split(" ", -1).length - 1)
                        .stream())
            .toList();

    assertThat(sources).isNotEmpty();
    assertThat(sources).allMatch(source -> Files.exists(Repository.file(source)));
    List<String> sent =
        Repository.read(".dockerignore")
            .lines()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();
    assertThat(sources)
        .allMatch(source -> sent.stream().anyMatch(path -> (source + "/").startsWith(path + "/")));
  }

  private static List<String> instructions(String file, String name) {
    return Repository.read(file).lines().filter(line -> line.startsWith(name + " ")).toList();
  }
}
