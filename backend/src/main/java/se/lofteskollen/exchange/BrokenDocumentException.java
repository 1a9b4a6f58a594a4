package se.lofteskollen.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be taken in; knows everything that was found wrong with it. */
final class BrokenDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  BrokenDocumentException(List<Finding> findings) {
    super(findings.size() + " findings");
    this.findings =
        findings.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::pointer))
            .toList();
  }

  /** In the order of the document. */
  List<Finding> findings() {
    return findings;
  }

  /** For an operator who reads the log. */
  String explain(String file) {
    return findings.stream()
        .map(finding -> finding.in(file))
        .collect(Collectors.joining("\n  ", "Nothing was imported. Correct the file:\n  ", ""));
  }
}
