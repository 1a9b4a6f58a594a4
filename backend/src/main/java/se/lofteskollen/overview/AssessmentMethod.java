package se.lofteskollen.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** A method as it is documented. */
@Schema(description = "How an answer is computed, in plain words, with its sources.")
public record AssessmentMethod(
    @Schema(examples = "rate-ratio") String id,
    @Schema(examples = "1") int version,
    Text name,
    @Schema(description = "The rule, paragraph by paragraph.") List<Text> paragraphs,
    @Schema(description = "The formula as statisticians write it.") @Nullable String formula,
    @Schema(description = "Where it was published.") List<String> sources) {

  /** What is written of it. */
  record Description(
      Text name, List<Text> paragraphs, @Nullable String formula, List<String> sources) {}

  static AssessmentMethod of(MethodReference method, Description description) {
    return new AssessmentMethod(
        method.id(),
        method.version(),
        description.name(),
        description.paragraphs(),
        description.formula(),
        description.sources());
  }
}
