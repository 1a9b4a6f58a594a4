package se.lofteskollen.overview;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.lofteskollen.assessment.activity.ActivityMethod;
import se.lofteskollen.assessment.kpi.Method;
import se.lofteskollen.shared.problem.ProblemType;

/** Every method behind an answer, as it is documented. */
@ApplicationScoped
public class AssessmentMethods {
  private static final String DESCRIPTIONS = "/assessment-methods.json";

  private final List<AssessmentMethod> methods;

  AssessmentMethods(ObjectMapper mapper) {
    Map<String, AssessmentMethod.Description> descriptions = read(mapper);
    methods =
        Stream.concat(
                Arrays.stream(ActivityMethod.values()).map(MethodReference::of),
                Arrays.stream(Method.values()).map(MethodReference::of))
            .map(
                method ->
                    AssessmentMethod.of(
                        method, Objects.requireNonNull(descriptions.get(method.id()), method.id())))
            .toList();
  }

  /** All of them: those of activities, then those of KPI targets. */
  public List<AssessmentMethod> all() {
    return methods;
  }

  /**
   * One method.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such method
   */
  public AssessmentMethod get(String id) {
    return methods.stream()
        .filter(method -> method.id().equals(id))
        .findFirst()
        .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no method with this id."));
  }

  private static Map<String, AssessmentMethod.Description> read(ObjectMapper mapper) {
    try (InputStream descriptions =
        Objects.requireNonNull(AssessmentMethods.class.getResourceAsStream(DESCRIPTIONS))) {
      return mapper.readValue(descriptions, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Broken " + DESCRIPTIONS, e);
    }
  }
}
