package se.lofteskollen.shared.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import se.lofteskollen.shared.problem.FieldError;

/** Changes a flat object by a merge patch (RFC 7396): what is named is replaced, null removes. */
@ApplicationScoped
public class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper mapper;
  private final JsonBinder binder;

  MergePatch(ObjectMapper mapper, JsonBinder binder) {
    this.mapper = mapper;
    this.binder = binder;
  }

  /**
   * Applies the patch and checks the result like any body.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the result is not valid
   */
  public <T> T apply(ObjectNode patch, T current, Class<T> type) {
    ObjectNode merged = mapper.valueToTree(current);
    merged.setAll(patch);
    return switch (binder.bind(merged, type)) {
      case JsonBinder.Valid<T>(T value) -> value;
      case JsonBinder.Broken<T>(var problem, var errors) ->
          throw problem.problem(FieldError.CORRECT, errors);
    };
  }
}
