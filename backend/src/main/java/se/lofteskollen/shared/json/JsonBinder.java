package se.lofteskollen.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import se.lofteskollen.shared.problem.ConstraintErrors;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.JsonErrors;
import se.lofteskollen.shared.problem.ProblemType;

/** Reads an object out of a JSON tree, as strictly as a whole body is read. */
@ApplicationScoped
public class JsonBinder {
  private final ObjectMapper mapper;
  private final Validator validator;

  JsonBinder(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /** What became of it. */
  public sealed interface Bound<T> {}

  /** It is valid. */
  public record Valid<T>(T value) implements Bound<T> {}

  /**
   * It is not.
   *
   * @param type MALFORMED_REQUEST where it has another shape, INVALID_REQUEST where a limit is
   *     broken
   * @param errors with pointers into the tree
   */
  public record Broken<T>(ProblemType type, List<FieldError> errors) implements Bound<T> {}

  /** Reads a JSON object as a value of the type and holds it against the type's limits. */
  public <T> Bound<T> bind(JsonNode tree, Class<T> type) {
    if (!tree.isObject()) {
      return new Broken<>(
          ProblemType.MALFORMED_REQUEST,
          List.of(FieldError.ofBody("", "WRONG_TYPE", "must be an object")));
    }
    T value;
    try {
      value = mapper.treeToValue(tree, type);
    } catch (JsonMappingException e) {
      return new Broken<>(ProblemType.MALFORMED_REQUEST, List.of(JsonErrors.of(e)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree needs no parsing.", e);
    }
    List<FieldError> errors =
        validator.validate(value).stream()
            .map(ConstraintErrors::ofObject)
            .sorted(Comparator.comparing(FieldError::toString))
            .toList();
    return errors.isEmpty()
        ? new Valid<>(value)
        : new Broken<>(ProblemType.INVALID_REQUEST, errors);
  }
}
