package se.lofteskollen.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lofteskollen.shared.problem.FieldError;

/** Everything that is found wrong with one document. */
final class Findings {
  private final YamlDocument source;
  private final List<Finding> all = new ArrayList<>();

  Findings(YamlDocument source) {
    this.source = source;
  }

  void add(String pointer, String code, String detail) {
    all.add(source.finding(pointer, code, detail));
  }

  void addAll(List<Finding> more) {
    all.addAll(more);
  }

  /**
   * Adds what a room said of a part.
   *
   * @param pointer to the part; the error's own pointer counts from there
   */
  void add(String pointer, FieldError error) {
    String below = error.pointer() == null ? "" : error.pointer();
    add(pointer + below, error.code(), error.detail());
  }

  /** Whether nothing is wrong with the document as a whole or below any of the pointers. */
  boolean noneBelow(String... pointers) {
    return all.stream()
        .map(Finding::pointer)
        .noneMatch(
            found ->
                found.isEmpty()
                    || Arrays.stream(pointers).anyMatch(p -> (found + "/").startsWith(p + "/")));
  }

  /** Whether something is wrong with exactly this value. */
  boolean anyAt(String pointer) {
    return all.stream().anyMatch(finding -> finding.pointer().equals(pointer));
  }

  /**
   * Lets a sound document pass.
   *
   * @throws BrokenDocumentException with everything that is wrong
   */
  void refuseIfAny() {
    if (!all.isEmpty()) {
      throw new BrokenDocumentException(all);
    }
  }
}
