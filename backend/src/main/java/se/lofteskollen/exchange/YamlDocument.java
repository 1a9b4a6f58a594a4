package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML text as a tree that remembers on which line each of its values stands. It takes the plain
 * part of YAML: no anchors, aliases, tags or second documents, which could make a small file large
 * or mean something else to another reader.
 */
final class YamlDocument {
  /** The document that is allowed is a tree of about ten levels. */
  private static final int DEEPEST = 20;

  /** Characters; some forty times the longest promise that ships. */
  private static final int LONGEST = 1_000_000;

  /** Fields, entries and values; what they are checked against costs more than their characters. */
  private static final int MOST_VALUES = 100_000;

  private final JsonNode content;
  private final Map<String, Integer> lines;

  private YamlDocument(JsonNode content, Map<String, Integer> lines) {
    this.content = content;
    this.lines = lines;
  }

  /**
   * Reads a text.
   *
   * @throws BrokenDocumentException when it is not plain YAML
   */
  static YamlDocument read(String text) {
    if (text.length() > LONGEST) {
      throw broken(1, "TOO_LARGE", "must have at most 1,000,000 characters");
    }
    try {
      List<Finding> unwanted = unwanted(text);
      if (!unwanted.isEmpty()) {
        throw new BrokenDocumentException(unwanted);
      }
      Node root = new Yaml(options()).compose(new java.io.StringReader(text));
      if (root == null) {
        throw broken(1, "EMPTY", "must not be empty");
      }
      var tree = new YamlTree();
      JsonNode content = tree.read(root);
      if (tree.lines().size() > MOST_VALUES) {
        throw broken(1, "TOO_LARGE", "must have at most 100,000 values");
      }
      if (!tree.findings().isEmpty()) {
        throw new BrokenDocumentException(tree.findings());
      }
      return new YamlDocument(content, tree.lines());
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw broken(line, "NOT_YAML", "is not valid YAML: " + e.getProblem());
    } catch (ReaderException e) {
      throw broken(
          lineAt(text, e.getPosition()), "CONTROL_CHARACTER", "must not have control characters");
    } catch (YAMLException e) {
      throw broken(1, "NOT_YAML", "is nested too deeply or is not valid YAML");
    }
  }

  JsonNode content() {
    return content;
  }

  Finding finding(String pointer, String code, String detail) {
    return new Finding(lineOf(pointer), pointer, code, detail);
  }

  /** The line of the value, or of what surrounds it when the value is missing. */
  private int lineOf(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  private static List<Finding> unwanted(String text) {
    var findings = new ArrayList<Finding>();
    int documents = 0;
    for (Event event : new Yaml(options()).parse(new java.io.StringReader(text))) {
      int line = event.getStartMark().getLine() + 1;
      if (event instanceof NodeEvent node && node.getAnchor() != null) {
        findings.add(new Finding(line, "", "ANCHOR", "must not use anchors (&) or aliases (*)"));
      }
      if (tagged(event)) {
        findings.add(new Finding(line, "", "TAG", "must not use tags (!)"));
      }
      if (event instanceof DocumentStartEvent) {
        documents++;
        if (documents == 2) {
          findings.add(new Finding(line, "", "SECOND_DOCUMENT", "must be one document"));
        }
      }
    }
    return findings;
  }

  private static boolean tagged(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag() != null;
      case SequenceStartEvent sequence -> sequence.getTag() != null;
      case MappingStartEvent mapping -> mapping.getTag() != null;
      default -> false;
    };
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LONGEST);
    return options;
  }

  private static int lineAt(String text, int codePoint) {
    return 1 + (int) text.codePoints().limit(codePoint).filter(each -> each == '\n').count();
  }

  private static BrokenDocumentException broken(int line, String code, String detail) {
    return new BrokenDocumentException(List.of(new Finding(line, "", code, detail)));
  }
}
