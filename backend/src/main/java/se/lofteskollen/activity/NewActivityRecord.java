package se.lofteskollen.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Slug;

/** What a recorder says was done. */
@Schema(description = "What a recorder says was done.")
public record NewActivityRecord(
    @Schema(description = "The activities it counts towards, all of one agreement.")
        @NotEmpty
        @Size(max = 20)
        Set<@NotNull UUID> activityIds,
    @Schema(description = "The day it was done, in Europe/Stockholm.", examples = "2021-03-17")
        @NotNull
        LocalDate performedOn,
    @Schema(
            description = "How many of the quota's unit. 0 says expressly that nothing was done.",
            examples = "2")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer count,
    @Schema(description = "How exact the count is; EXACT when left out.")
        @Nullable CountQualifier countQualifier,
    @Schema(
            description = "Which named occasion it was, for an activity with an occasion quota.",
            examples = "varmarknaden")
        @Nullable
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String occasionKey,
    @Nullable UUID placeId,
    @Schema(description = "How many from the organisations took part.", examples = "2")
        @Nullable
        @Min(1)
        @Max(10_000)
        Integer participants,
    @Schema(examples = "40") @Nullable @Min(1) @Max(1440) Integer durationMinutes,
    @Schema(description = "Shown to everyone once verified. No names of persons.")
        @Nullable
        @Size(max = 2000)
        @PlainText
        String publicNote,
    @Schema(description = "Never leaves the organisations that are parties.")
        @Nullable
        @Size(max = 2000)
        @PlainText
        String internalNote) {

  public NewActivityRecord {
    countQualifier = countQualifier == null ? CountQualifier.EXACT : countQualifier;
  }
}
