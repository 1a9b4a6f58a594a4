package se.lofteskollen.followup.snapshot;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the contract says of a snapshot's JSON: it is sent in the form it was published in. */
@Schema(
    name = "PublicationSnapshot",
    description =
        "What was published, as it was published, in the schema version of its time. It never"
            + " changes; its ETag is the SHA-256 of its canonical form (RFC 8785), which is the form"
            + " in which it is sent.",
    oneOf = {
      se.lofteskollen.followup.snapshot.v1.Snapshot.class,
      se.lofteskollen.followup.snapshot.v2.Snapshot.class
    },
    discriminatorProperty = "schemaVersion",
    discriminatorMapping = {
      @DiscriminatorMapping(
          value = "1.0",
          schema = se.lofteskollen.followup.snapshot.v1.Snapshot.class),
      @DiscriminatorMapping(
          value = "2.0",
          schema = se.lofteskollen.followup.snapshot.v2.Snapshot.class)
    })
public interface PublishedSnapshot {}
