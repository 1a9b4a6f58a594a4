package se.lofteskollen.notification;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.lofteskollen.followup.Need;
import se.lofteskollen.followup.TaskView.RevisedMeasurement;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What a mail says: plain text in Swedish, what has to be done, and where. */
@ApplicationScoped
class NotificationMail {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv"));

  private final URI publicUrl;

  NotificationMail(@ConfigProperty(name = "lofteskollen.public-url") URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  Mail to(Recipient recipient, Need need) {
    return Mail.withText(
        recipient.email(),
        oneLine("%s: %s".formatted(subject(need), need.agreement().title().sv())),
        """
        Hej %s!

        %s

        Löfte: %s
        Period: %s
        Ska vara publicerad senast: %s

        %s

        Du får det här mejlet för att du arbetar med löftet i Löfteskollen. Det går inte att svara på det.
        """
            .formatted(
                oneLine(recipient.name()),
                what(need),
                oneLine(need.agreement().title().sv()),
                period(need.period().period()),
                DAY.format(need.period().dueOn()),
                address(need)));
  }

  private static String subject(Need need) {
    return switch (need.kind()) {
      case FOLLOW_UP_DUE -> "Dags att följa upp";
      case FOLLOW_UP_LATE -> "Uppföljningen är försenad";
      case FOLLOW_UP_RETURNED -> "Uppföljningen är tillbaka";
      case FOLLOW_UP_TO_APPROVE -> "Uppföljning att godkänna";
      case VALUE_REVISED -> "En publicerad siffra har ändrats";
    };
  }

  private static String what(Need need) {
    return switch (need.kind()) {
      case FOLLOW_UP_DUE ->
          "Perioden är slut och uppföljningen ska snart vara publicerad. Skriv klart den och lämna"
              + " den för godkännande.";
      case FOLLOW_UP_LATE ->
          "Sista dagen att publicera uppföljningen har passerat. Att den inte är publicerad syns för"
              + " alla på löftets sida.";
      case FOLLOW_UP_RETURNED ->
          "En part har skickat tillbaka uppföljningen och skriver:\n\n"
              + Objects.requireNonNull(need.note());
      case FOLLOW_UP_TO_APPROVE ->
          "Uppföljningen är färdigskriven. Läs den, och godkänn den eller skicka tillbaka den med"
              + " en kommentar. Den publiceras när alla parter har godkänt.";
      case VALUE_REVISED -> revised(Objects.requireNonNull(need.revised()));
    };
  }

  private static String revised(RevisedMeasurement value) {
    return ("Källan har ändrat ett värde som ni har publicerat. %s, %s: publicerat %s, nu %s. Avgör"
            + " om uppföljningen behöver rättas.")
        .formatted(
            oneLine(value.name().sv()),
            period(value.period()),
            value.published() == null ? "inget tal" : value.published().toPlainString(),
            value.now() == null ? "inget tal" : value.now().toPlainString());
  }

  private String address(Need need) {
    String list = "%s/mina-loften/%s/uppfoljningar".formatted(publicUrl, need.agreement().id());
    return need.followUpId() == null ? list : list + "/" + need.followUpId();
  }

  private static String period(ClosedPeriod period) {
    LocalDate start = period.start();
    return "%s–%s".formatted(DAY.format(start), DAY.format(period.end()));
  }

  /** A name that holds a line break would end the header it stands in. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
