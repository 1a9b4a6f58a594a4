package se.lofteskollen.outlet.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.voice.ComputedText;

/** What a column, a kind of figure or a code means. */
@Schema(description = "What a column, a kind of figure or a code means.")
public record DictionaryEntry(
    Part part,
    @Schema(description = "As it stands in the data.", examples = "DONE") String name,
    @Schema(description = "The kind whose answer a code is; left out for columns and kinds.")
        @Nullable FigureKind kind,
    ComputedText label,
    ComputedText meaning) {

  /** What is explained. */
  @Schema(name = "DictionaryPart", description = "What is explained.")
  public enum Part {
    COLUMN,
    KIND,
    CODE
  }
}
