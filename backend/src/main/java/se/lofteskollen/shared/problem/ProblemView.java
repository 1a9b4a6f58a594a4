package se.lofteskollen.shared.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of every error answer, for the contract. */
@Schema(name = "Problem", description = "An error (RFC 9457, application/problem+json).")
public record ProblemView(
    @Schema(
            format = "uri",
            required = true,
            description = "Stable address of the kind of problem; it leads to its explanation.",
            examples = "https://example.se/medborgarloften/v1/problem-types/not-found")
        URI type,
    @Schema(required = true, examples = "Not found") String title,
    @Schema(required = true, minimum = "400", maximum = "599", examples = "404") int status,
    @Schema(required = true, examples = "Nothing public has this address.") String detail,
    @Schema(required = true, examples = "/medborgarloften/v1/places") String instance,
    @Schema(
            required = true,
            description = "Names this request in the logs.",
            examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,
    @Nullable List<FieldError> errors,
    @Schema(description = "With 412: the version that is current.", examples = "\"v3\"")
        @Nullable String currentETag) {}
