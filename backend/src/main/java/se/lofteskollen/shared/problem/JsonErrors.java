package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the JSON reader stumbled on, without repeating what was sent. */
public final class JsonErrors {
  private JsonErrors() {}

  static HttpProblem problem(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return ProblemType.MALFORMED_REQUEST.problem(FieldError.CORRECT, of(mapping));
    }
    JsonLocation location = exception.getLocation();
    return ProblemType.MALFORMED_REQUEST.problem(
        location == null
            ? "The body is not the JSON that the contract describes."
            : "The body is not the JSON that the contract describes: line %d, column %d."
                .formatted(location.getLineNr(), location.getColumnNr()));
  }

  /** One error with its JSON pointer. */
  public static FieldError of(JsonMappingException exception) {
    return switch (exception) {
      case UnrecognizedPropertyException _ ->
          error(exception, "UNKNOWN_FIELD", "is not a field of this object");
      case InvalidFormatException format ->
          error(exception, "INVALID_FORMAT", expected(format.getTargetType()));
      case MismatchedInputException mismatch ->
          error(exception, "WRONG_TYPE", expected(mismatch.getTargetType()));
      default -> error(exception, "INVALID_VALUE", "is not a value that fits here");
    };
  }

  private static FieldError error(JsonMappingException exception, String code, String detail) {
    return FieldError.ofBody(pointer(exception), code, detail);
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "has the wrong type";
    }
    if (type.isEnum()) {
      return "must be one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == LocalDate.class) {
      return "must be a date that exists, written YYYY-MM-DD";
    }
    if (type == Instant.class) {
      return "must be a time by RFC 3339, such as 2021-06-30T12:00:00Z";
    }
    if (type == String.class) {
      return "must be a text";
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return "must be a whole number";
    }
    return "has the wrong type";
  }

  private static String pointer(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(step -> step.getFieldName() != null ? step.getFieldName() : "" + step.getIndex())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
