package se.lofteskollen.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.NewOrganisation;
import se.lofteskollen.pledge.document.AgreementContent;

/** An agreement with everything around it, as one readable file. */
record PromiseFile(
    @NotNull @Pattern(regexp = "lofteskollen/agreement/1") String format,
    @NotNull List<@Valid NewOrganisation> organisations,
    @NotNull List<@Valid NamedPlace> places,
    @NotNull List<@Valid NewIndicator> indicators,
    @NotNull @Valid AgreementContent agreement,
    @NotNull List<@Valid DemonstrationRecord> records) {

  /** A place that activities or records name. */
  record NamedPlace(
      @NotNull @Pattern(regexp = "^[0-9]{4}$") String municipality, @NotBlank String name) {}

  /**
   * An invented record that shows how the product works.
   *
   * @param activity key of one of the agreement's activities
   * @param organisation slug of one of the parties
   */
  record DemonstrationRecord(
      @NotNull String activity,
      @NotNull LocalDate performedOn,
      @Min(0) @Max(10_000) int count,
      @NotNull String organisation,
      @Nullable String occasion,
      @Nullable String place,
      boolean verified) {}
}
