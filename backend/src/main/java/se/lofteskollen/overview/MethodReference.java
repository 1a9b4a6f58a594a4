package se.lofteskollen.overview;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.activity.ActivityMethod;
import se.lofteskollen.assessment.kpi.Method;

/** The method behind an answer. */
@Schema(
    description =
        "The method behind an answer; `/assessment-methods/{id}` documents it. Its version rises"
            + " when the same data could give another answer.")
public record MethodReference(
    @Schema(examples = "rate-ratio") String id, @Schema(examples = "1") int version) {

  static MethodReference of(Method method) {
    return new MethodReference(id(method.name()), method.version());
  }

  static MethodReference of(ActivityMethod method) {
    return new MethodReference(id(method.name()) + "-quota", method.version());
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
