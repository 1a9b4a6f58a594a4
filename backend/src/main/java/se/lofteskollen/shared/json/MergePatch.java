package se.lofteskollen.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import se.lofteskollen.shared.problem.ConstraintErrors;
import se.lofteskollen.shared.problem.JsonErrors;
import se.lofteskollen.shared.problem.ProblemType;

/** Changes a flat object by a merge patch (RFC 7396): what is named is replaced, null removes. */
@ApplicationScoped
public class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper mapper;
  private final Validator validator;

  MergePatch(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * Applies the patch and checks the result like any body.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the result is not valid
   */
  public <T> T apply(ObjectNode patch, T current, Class<T> type) {
    ObjectNode merged = mapper.valueToTree(current);
    merged.setAll(patch);
    T result = bind(merged, type);
    var errors = validator.validate(result).stream().map(ConstraintErrors::ofObject).toList();
    if (!errors.isEmpty()) {
      throw ProblemType.INVALID_REQUEST.problem(
          "Correct what errors names and send it again.", errors);
    }
    return result;
  }

  private <T> T bind(ObjectNode merged, Class<T> type) {
    try {
      return mapper.treeToValue(merged, type);
    } catch (JsonMappingException e) {
      throw ProblemType.MALFORMED_REQUEST.problem(
          "Correct what errors names and send it again.", List.of(JsonErrors.of(e)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree needs no parsing.", e);
    }
  }
}
