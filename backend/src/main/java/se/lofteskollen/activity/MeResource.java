package se.lofteskollen.activity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;

/** The signed-in account. */
@Path("/me")
@Tag(name = "Records")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  private final MeService me;
  private final CurrentActor currentActor;

  MeResource(MeService me, CurrentActor currentActor) {
    this.me = me;
    this.currentActor = currentActor;
  }

  @GET
  @Membership(Membership.Of.NONE)
  @Operation(
      operationId = "getMe",
      summary = "Tells who is signed in and where they may act",
      description =
          "The account's roles and organisations, and the agreements in which it may record or"
              + " verify.")
  public MeView get() {
    return me.of(currentActor.require());
  }
}
