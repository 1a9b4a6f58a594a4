package se.lofteskollen.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.WebAddress;

/** A public page or document that shows that it was done. */
@Schema(description = "A public page or document that shows that it was done.")
public record EvidenceLink(
    @Schema(examples = "Protokoll från kommunstyrelsen") @NotBlank @Size(max = 200) @PlainText
        String title,
    @Schema(
            description = "An address with http or https, at most 2,000 characters.",
            examples = "https://www.kavlinge.se/protokoll/2021-05-12")
        @NotNull
        @WebAddress
        URI url) {}
