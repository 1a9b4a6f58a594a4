package se.lofteskollen.membership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account, what it may do and for whom. */
@Schema(name = "Member", description = "An account, what it may do and for which organisations.")
public record MemberView(
    @Schema(
            description = "The identity provider's permanent identifier.",
            examples = "0193a000-0000-7000-8000-000000000003")
        String id,
    @Schema(examples = "coordinator") String username,
    @Schema(examples = "Demo Samordnare") String name,
    @Schema(description = "Whether the account may sign in.") boolean enabled,
    @Schema(description = "Any of recorder, coordinator, approver and admin.") List<String> roles,
    @Schema(description = "Slugs of the organisations that the account acts for.")
        List<String> organisations) {

  static MemberView from(Member member) {
    return new MemberView(
        member.id(),
        member.username(),
        member.name(),
        member.enabled(),
        member.roles().stream().sorted().toList(),
        member.organisations().stream().sorted().toList());
  }
}
