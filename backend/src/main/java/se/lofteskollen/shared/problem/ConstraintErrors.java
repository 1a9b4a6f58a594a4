package se.lofteskollen.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Bean Validation's violations as JSON pointers and parameter names. */
public final class ConstraintErrors {
  /** Every resource method calls its body so; all else is a path or query parameter. */
  private static final String BODY = "body";

  private ConstraintErrors() {}

  static List<FieldError> of(ConstraintViolationException exception) {
    return exception.getConstraintViolations().stream()
        .map(ConstraintErrors::ofParameterOrBody)
        .sorted(Comparator.comparing(FieldError::toString))
        .toList();
  }

  /** A violation found in an object that was validated by itself. */
  public static FieldError ofObject(ConstraintViolation<?> violation) {
    return FieldError.ofBody(
        pointer(placed(violation, nodes(violation))), code(violation), violation.getMessage());
  }

  private static FieldError ofParameterOrBody(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    int parameter = indexOfParameter(nodes);
    String last = nodes.getLast().getName();
    return nodes.get(parameter).getName().equals(BODY)
        ? FieldError.ofBody(
            pointer(placed(violation, nodes.subList(parameter + 1, nodes.size()))),
            code(violation),
            violation.getMessage())
        : FieldError.ofParameter(last, code(violation), violation.getMessage());
  }

  private static int indexOfParameter(List<Path.Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).getKind() == ElementKind.PARAMETER) {
        return i;
      }
    }
    throw new IllegalArgumentException("Not a violation of a method's parameter.");
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
  }

  /** What several values must fulfil together is asked of no field: it belongs to the object. */
  private static List<Path.Node> placed(ConstraintViolation<?> violation, List<Path.Node> nodes) {
    return isAskedOfTheWhole(violation) ? nodes.subList(0, nodes.size() - 1) : nodes;
  }

  private static boolean isAskedOfTheWhole(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
  }

  private static String pointer(List<Path.Node> nodes) {
    var pointer = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  /** {@code NotBlank} is NOT_BLANK; {@code isInOrder()} is IN_ORDER. */
  private static String code(ConstraintViolation<?> violation) {
    String name =
        isAskedOfTheWhole(violation)
            ? nodes(violation).getLast().getName()
            : violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
