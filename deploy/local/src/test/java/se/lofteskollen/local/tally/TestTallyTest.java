package se.lofteskollen.local.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTallyTest {
  private static final String THREE_KINDS =
      """
      <testsuites><testsuite name="a"><testcase name="1"/>
        <testcase name="2"><failure message="no"/></testcase><testcase name="3"><error/></testcase>
        <testcase name="4"><skipped/></testcase></testsuite></testsuites>
      """;
  private static final String ONE_PASSED =
      "<testsuite name=\"b\"><testcase name=\"1\"/></testsuite>";

  @TempDir Path folder;

  @Test
  void failuresAndErrorsAreFailedAndSkippedIsToldApart() throws IOException {
    assertThat(TestTally.count(1, List.of(report("a", THREE_KINDS))))
        .hasToString("1 passed, 2 failed, 1 skipped");
  }

  @Test
  void theLineHasNoSkippedWhenThereAreNone() throws IOException {
    assertThat(TestTally.count(0, List.of(report("a", ONE_PASSED), report("b", ONE_PASSED))))
        .hasToString("2 passed, 0 failed");
  }

  @Test
  void aSuiteThatBrokeOffCountsAsOneFailure() throws IOException {
    assertThat(TestTally.count(2, List.of(report("a", ONE_PASSED))))
        .hasToString("1 passed, 1 failed");
  }

  @Test
  void aSuiteWithoutAnyReportCountsAsOneFailureEvenIfItEndedWell() throws IOException {
    assertThat(TestTally.count(0, List.of())).hasToString("0 passed, 1 failed");
  }

  @Test
  void aReportThatWasCutOffCountsAsOneFailure() throws IOException {
    assertThat(
            TestTally.count(0, List.of(report("a", ONE_PASSED), report("b", "<testsuite><testca"))))
        .hasToString("1 passed, 1 failed");
  }

  private Path report(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name + ".xml"), content);
  }
}
