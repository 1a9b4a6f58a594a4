package se.lofteskollen.activity;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** The published follow-up that a record was taken over from. */
@Schema(
    name = "RecordSource",
    description =
        "The published follow-up that the record was taken over from; absent where it was recorded"
            + " here.")
public record RecordSource(Text title, URI url) {}
