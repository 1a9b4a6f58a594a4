package se.lofteskollen.activity;

import java.util.List;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/**
 * Why a record is not taken.
 *
 * @param errors with pointers into the record; empty where the record as a whole is refused
 */
record Refusal(ProblemType type, String detail, List<FieldError> errors) {

  static Refusal of(ProblemType type, String detail) {
    return new Refusal(type, detail, List.of());
  }

  RuntimeException problem() {
    return errors.isEmpty() ? type.problem(detail) : type.problem(detail, errors);
  }

  /** The same for a record that is part of a larger body. */
  Refusal below(String pointer) {
    return new Refusal(
        type,
        detail,
        errors.isEmpty()
            ? List.of(FieldError.ofBody(pointer, type.name(), detail))
            : errors.stream()
                .map(e -> FieldError.ofBody(pointer + e.pointer(), e.code(), e.detail()))
                .toList());
  }
}
