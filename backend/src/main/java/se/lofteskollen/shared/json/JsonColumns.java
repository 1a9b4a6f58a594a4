package se.lofteskollen.shared.json;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * JSON columns have a mapper of their own: what is stored must stay readable whatever the API's
 * JSON looks like in a later version.
 */
@JsonFormat
@PersistenceUnitExtension
public class JsonColumns implements FormatMapper {
  private final FormatMapper delegate = new JacksonJsonFormatMapper(JsonText.STORED);

  @Override
  public <T> T fromString(
      CharSequence charSequence, JavaType<T> javaType, WrapperOptions wrapperOptions) {
    return delegate.fromString(charSequence, javaType, wrapperOptions);
  }

  @Override
  public <T> String toString(T value, JavaType<T> javaType, WrapperOptions wrapperOptions) {
    return delegate.toString(value, javaType, wrapperOptions);
  }
}
