package se.lofteskollen.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.lofteskollen.shared.problem.FieldError;

/** Everything that is found wrong with one document. */
final class Findings {
  /** More than anybody reads; the rest shows once these are corrected. */
  static final int MOST_TOLD = 500;

  private final YamlDocument source;
  private final List<Finding> all = new ArrayList<>();
  private final NavigableSet<String> pointersFound = new TreeSet<>();

  Findings(YamlDocument source) {
    this.source = source;
  }

  void add(String pointer, String code, String detail) {
    add(source.finding(pointer, code, detail));
  }

  void addAll(List<Finding> more) {
    more.forEach(this::add);
  }

  private void add(Finding finding) {
    all.add(finding);
    pointersFound.add(finding.pointer());
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
    return !pointersFound.contains("")
        && Arrays.stream(pointers).noneMatch(p -> pointersFound.contains(p) || anyWithin(p + "/"));
  }

  /** The first that is not before what all of them would begin with. */
  private boolean anyWithin(String beginning) {
    String next = pointersFound.ceiling(beginning);
    return next != null && next.startsWith(beginning);
  }

  boolean any() {
    return !all.isEmpty();
  }

  /**
   * Gives up on a document that has more errors than are told: nothing else is worth finding.
   *
   * @throws BrokenDocumentException then
   */
  void refuseIfTooMany() {
    if (all.size() > MOST_TOLD) {
      refuseIfAny();
    }
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
