package se.lofteskollen.drafting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the drafting check found, in the order of the text. */
@Schema(
    description =
        "What makes the promises hard to follow up, in the order of the text. Not measurable as"
            + " written is an honest and allowed state.")
public record DraftingCheck(List<DraftingFinding> findings) {}
