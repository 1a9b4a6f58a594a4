package se.lofteskollen.local.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds up JUnit XML reports of several suites and ends with the line {@code N passed, N failed}.
 * Run straight from its source, so that the count does not depend on anything that was built.
 *
 * <p>Each argument is {@code NAME:EXIT-STATUS:REPORT[,REPORT…]}, a report being a file or a folder.
 */
public final class TestTally {

  /** How many tests of a suite had which end. */
  record Count(int passed, int failed, int skipped) {
    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    @Override
    public String toString() {
      String line = passed + " passed, " + failed + " failed";
      return skipped > 0 ? line + ", " + skipped + " skipped" : line;
    }
  }

  private TestTally() {}

  public static void main(String[] arguments) throws IOException {
    Count total = new Count(0, 0, 0);
    System.out.println();
    for (String argument : arguments) {
      String[] parts = argument.split(":", 3);
      Count count = count(Integer.parseInt(parts[1]), reports(parts[2]));
      System.out.println("  " + parts[0] + ": " + count);
      total = total.plus(count);
    }
    System.out.println();
    System.out.println(total);
    System.exit(total.failed() == 0 ? 0 : 1);
  }

  /**
   * A suite that broke off, or of which there is nothing to read, has failed even though no test of
   * it says so.
   */
  static Count count(int exitStatus, List<Path> reports) throws IOException {
    Count sum = new Count(0, 0, 0);
    boolean readable = true;
    for (Path report : reports) {
      try {
        sum = sum.plus(read(report));
      } catch (SAXException | ParserConfigurationException halfWritten) {
        readable = false;
      }
    }
    boolean empty = sum.passed() + sum.failed() == 0;
    boolean untold = sum.failed() == 0 && (exitStatus != 0 || empty || !readable);
    return untold ? sum.plus(new Count(0, 1, 0)) : sum;
  }

  private static List<Path> reports(String list) throws IOException {
    List<Path> reports = new ArrayList<>();
    for (String item : list.split(",", -1)) {
      Path path = Path.of(item);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files.filter(file -> file.toString().endsWith(".xml")).forEach(reports::add);
        }
      } else if (Files.exists(path)) {
        reports.add(path);
      }
    }
    return reports;
  }

  private static Count read(Path report)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    NodeList cases =
        factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
    Count sum = new Count(0, 0, 0);
    for (int i = 0; i < cases.getLength(); i++) {
      sum = sum.plus(outcome((Element) cases.item(i)));
    }
    return sum;
  }

  private static Count outcome(Element testcase) {
    if (has(testcase, "failure") || has(testcase, "error")) {
      return new Count(0, 1, 0);
    }
    return has(testcase, "skipped") ? new Count(0, 0, 1) : new Count(1, 0, 0);
  }

  private static boolean has(Element testcase, String child) {
    return testcase.getElementsByTagName(child).getLength() > 0;
  }
}
