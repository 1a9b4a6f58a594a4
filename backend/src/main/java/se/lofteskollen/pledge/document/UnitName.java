package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.shared.text.Text;

/** What is counted, in the singular and the plural. */
@Schema(name = "Unit", description = "What is counted, in the singular and the plural.")
public record UnitName(@NotNull @Valid Text one, @NotNull @Valid Text other) {

  Unit toUnit() {
    return new Unit(wording(one), wording(other));
  }

  static @Nullable Unit unit(@Nullable UnitName name) {
    return name == null ? null : name.toUnit();
  }

  /** English falls back to Swedish: a sentence with a Swedish noun beats no sentence. */
  static Wording wording(Text text) {
    @Nullable String en = text.en();
    return new Wording(text.sv(), en == null ? text.sv() : en);
  }
}
