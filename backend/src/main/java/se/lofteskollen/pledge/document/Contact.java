package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/** Where residents turn with questions: a function, never a person. */
@Schema(description = "Where residents turn with questions: a function, never a person.")
public record Contact(
    @NotNull @Valid Text name,
    @Schema(examples = "046-73 90 00") @Nullable @Size(max = 40) @PlainText String phone,
    @Nullable @Email String email,
    @Nullable @Size(max = 200) @PlainText String address,
    @Nullable @WebAddress URI url) {}
