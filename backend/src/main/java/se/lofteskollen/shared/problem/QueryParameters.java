package se.lofteskollen.shared.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which query parameter has the wrong form and what is expected. Jakarta REST itself would
 * only say that there is no such address. Parameters are declared as boxed types for its sake.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {
  /** Four digits for the year: the calendar of the database ends somewhere. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    String name =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .orElse(null);
    if (name == null) {
      return null;
    }
    if (type == Integer.class) {
      return new Converter<>(
          name, "must be a whole number", text -> type.cast(Integer.valueOf(text)));
    }
    if (type == Boolean.class) {
      return new Converter<>(name, "must be true or false", text -> type.cast(bool(text)));
    }
    if (type == LocalDate.class) {
      return new Converter<>(
          name, "must be a day, YYYY-MM-DD", text -> type.cast(LocalDate.parse(text, DAY)));
    }
    if (type.isEnum()) {
      String values =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return new Converter<>(name, "must be one of " + values, text -> constant(type, text));
    }
    return null;
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private static <T> T constant(Class<T> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such constant"));
  }

  private record Converter<T>(String name, String expectation, Function<String, T> read)
      implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw ProblemType.MALFORMED_REQUEST.problem(
            FieldError.CORRECT, FieldError.ofParameter(name, "INVALID_FORMAT", expectation));
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
