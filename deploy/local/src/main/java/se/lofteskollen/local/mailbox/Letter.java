package se.lofteskollen.local.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as one recipient got it: a mail to two people is two letters.
 *
 * @param number counts from 1 in the order of arrival
 * @param to the address it was delivered to, whatever its headers say
 * @param text its plain text; of a mail that has none, the source of what it has
 */
record Letter(int number, Instant receivedAt, String from, String to, String subject, String text) {

  static Letter of(int number, Instant receivedAt, String to, MimeMessage message)
      throws MessagingException {
    return new Letter(
        number,
        receivedAt,
        addresses(message.getFrom()),
        to,
        Objects.requireNonNullElse(message.getSubject(), ""),
        text(message));
  }

  private static String addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(Letter::address).collect(Collectors.joining(", "));
  }

  private static String address(Address address) {
    return address instanceof InternetAddress internet && internet.getPersonal() != null
        ? "%s <%s>".formatted(internet.getPersonal(), internet.getAddress())
        : address.toString();
  }

  private static String text(Part message) throws MessagingException {
    try {
      List<Part> parts = leaves(message).toList();
      for (Part part : parts) {
        if (part.isMimeType("text/plain")) {
          return String.valueOf(part.getContent());
        }
      }
      return parts.isEmpty() ? "" : String.valueOf(parts.getFirst().getContent());
    } catch (IOException unreadable) {
      return "(" + unreadable.getMessage() + ")";
    }
  }

  private static Stream<Part> leaves(Part part) throws MessagingException, IOException {
    if (!(part.getContent() instanceof Multipart several)) {
      return Stream.of(part);
    }
    List<Part> leaves = new ArrayList<>();
    for (int index = 0; index < several.getCount(); index++) {
      leaves(several.getBodyPart(index)).forEach(leaves::add);
    }
    return leaves.stream();
  }
}
