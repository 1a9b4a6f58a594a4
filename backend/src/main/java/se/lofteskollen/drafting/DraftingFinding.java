package se.lofteskollen.drafting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/**
 * Something to think about before signing.
 *
 * @param pointer JSON pointer into the agreement's content
 */
@Schema(description = "Something to think about before signing. It never stops anybody.")
public record DraftingFinding(
    FindingCode code,
    @Schema(
            description = "JSON pointer into the agreement's content.",
            examples = "/pledges/0/activities/1/quota")
        String pointer,
    Text message) {

  static DraftingFinding of(FindingCode code, String pointer) {
    return new DraftingFinding(code, pointer, code.message());
  }
}
