package se.lofteskollen.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates and identifiers in their one written form: no arrays, no blanks around, no Base64. */
final class StrictScalars {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private StrictScalars() {}

  static SimpleModule module() {
    return new SimpleModule("strict-scalars")
        .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, DATE, LocalDate::parse))
        .addDeserializer(UUID.class, new Strict<>(UUID.class, UUID_TEXT, UUID::fromString));
  }

  private static final class Strict<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Pattern form;
    private final transient Function<String, T> read;
    private final Class<T> type;

    Strict(Class<T> type, Pattern form, Function<String, T> read) {
      super(type);
      this.type = type;
      this.form = form;
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return type.cast(context.handleUnexpectedToken(type, parser));
      }
      String text = parser.getText();
      try {
        if (form.matcher(text).matches()) {
          return read.apply(text);
        }
      } catch (RuntimeException notAValue) {
        return type.cast(context.handleWeirdStringValue(type, text, "not a value"));
      }
      return type.cast(context.handleWeirdStringValue(type, text, "not in the expected form"));
    }
  }
}
