package se.lofteskollen.outlet.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.followup.FollowUpContent;
import se.lofteskollen.followup.FollowUpService;
import se.lofteskollen.outlet.edition.Editions;

/** What a document will look like when it is published. */
@Path("/follow-ups/{id}/document")
@Tag(name = "Follow-ups")
public class DraftDocumentResource {
  private final FollowUpService followUps;
  private final Editions editions;
  private final Documents documents;
  private final CurrentActor currentActor;

  DraftDocumentResource(
      FollowUpService followUps,
      Editions editions,
      Documents documents,
      CurrentActor currentActor) {
    this.followUps = followUps;
    this.editions = editions;
    this.documents = documents;
    this.currentActor = currentActor;
  }

  @GET
  @RolesAllowed({Role.COORDINATOR, Role.APPROVER, Role.ADMIN})
  @Membership(Membership.Of.PARTY)
  @Produces(DocumentResource.PDF)
  @Operation(
      operationId = "getFollowUpDocument",
      summary = "Reads a follow-up as a document",
      description =
          "As it stands, in the form in which it will be published; every page says that it is a"
              + " draft.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = DocumentResource.PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public byte[] get(@PathParam("id") UUID id) {
    var followUp = followUps.get(id, currentActor.require()).view();
    return documents.draft(editions.draft(followUp.report(), followUp.correctionNote()));
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(DocumentResource.PDF)
  @Operation(
      operationId = "previewFollowUpDocument",
      summary = "Shows a follow-up's document while it is written",
      description =
          "The document as it would be with the text that is sent. Nothing is saved: the text is"
              + " checked as when it is written. Once submitted it is no longer written: 409"
              + " `wrong-state`.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = DocumentResource.PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public byte[] preview(@PathParam("id") UUID id, @NotNull @Valid FollowUpContent body) {
    var draft = followUps.preview(id, body, currentActor.require());
    return documents.draft(editions.draft(draft.report(), draft.correctionNote()));
  }
}
