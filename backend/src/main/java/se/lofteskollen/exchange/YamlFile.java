package se.lofteskollen.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.lofteskollen.shared.json.StrictJson;
import se.lofteskollen.shared.problem.JsonErrors;

/** A YAML file that remembers on which line each of its values stands. */
final class YamlFile {
  private static final YAMLMapper MAPPER = mapper();

  private final String name;
  private final String text;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlFile(String name, String text) {
    this.name = name;
    this.text = text;
    remember("", compose());
  }

  /**
   * Reads a file.
   *
   * @throws BrokenPromiseFileException when it is not YAML
   */
  static YamlFile read(Path path) throws IOException {
    return new YamlFile(String.valueOf(path.getFileName()), Files.readString(path));
  }

  /**
   * The file's content as an object.
   *
   * @throws BrokenPromiseFileException when its structure is another
   */
  <T> T as(Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonMappingException e) {
      var error = JsonErrors.of(e);
      String pointer = error.pointer() == null ? "" : error.pointer();
      JsonLocation location = e.getLocation();
      int line = location == null ? lineOf(pointer) : location.getLineNr();
      throw broken(List.of(new Finding(line, pointer, error.code(), error.detail())));
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      throw broken(
          List.of(
              new Finding(
                  location == null ? 1 : location.getLineNr(), "", "NOT_YAML", "is not YAML")));
    }
  }

  Finding finding(String pointer, String reason) {
    return new Finding(lineOf(pointer), pointer, "INVALID", reason);
  }

  BrokenPromiseFileException broken(List<Finding> findings) {
    return new BrokenPromiseFileException(name, findings);
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

  private @Nullable Node compose() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw broken(
          List.of(new Finding(line, "", "NOT_YAML", "is not valid YAML: " + e.getProblem())));
    }
  }

  private void remember(String pointer, @Nullable Node node) {
    if (node == null) {
      return;
    }
    lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          String child = pointer + "/" + key.getValue();
          lines.put(child, key.getStartMark().getLine() + 1);
          remember(child, entry.getValueNode());
        }
      }
    }
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        remember(pointer + "/" + i, sequence.getValue().get(i));
      }
    }
  }

  private static YAMLMapper mapper() {
    var mapper = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    new StrictJson().customize(mapper);
    return mapper;
  }
}
