package se.lofteskollen.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be imported; names file, line and reason of everything that is wrong. */
public final class BrokenPromiseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenPromiseFileException(String file, List<Finding> findings) {
    super(
        findings.stream()
            .map(finding -> finding.in(file))
            .collect(
                Collectors.joining("\n  ", "Nothing was imported. Correct the file:\n  ", "")));
  }
}
