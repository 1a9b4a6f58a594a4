package se.lofteskollen.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Slug;

/** What an account may do, and for whom. */
@Schema(description = "What an account may do, and for which organisations.")
public record MemberContent(
    @Schema(description = "Any of recorder, coordinator, approver and admin.") @NotNull
        Set<@NotNull @Pattern(regexp = "^(recorder|coordinator|approver|admin)$") String> roles,
    @Schema(description = "Slugs of the organisations that the account acts for.")
        @NotNull
        @Size(max = 100)
        Set<@NotNull @Pattern(regexp = Slug.PATTERN) String> organisations) {

  static MemberContent of(Member member) {
    return new MemberContent(member.roles(), member.organisations());
  }
}
