package se.lofteskollen.notification;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.PeriodName;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.Need;
import se.lofteskollen.followup.PlannedPeriod;
import se.lofteskollen.followup.TaskView.RevisedMeasurement;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.voice.Speaker;

/** What a mail says: plain text, what has to be done, and where. */
@ApplicationScoped
class NotificationMail {
  private final URI publicUrl;
  private final Speaker speaker;

  NotificationMail(
      @ConfigProperty(name = "lofteskollen.public-url") URI publicUrl, Speaker speaker) {
    this.publicUrl = publicUrl;
    this.speaker = speaker;
  }

  Mail to(Recipient recipient, Need need) {
    String title = oneLine(said(need.agreement().title()));
    return Mail.withText(
        recipient.email(),
        speaker.say(Message.of("mail.subject", need.kind()).with("title", title)),
        speaker.say(
            Message.of("mail.text")
                .with("name", oneLine(recipient.name()))
                .with("what", what(need))
                .with("title", title)
                .with("period", name(need.period()))
                .with("day", need.period().dueOn())
                .with("address", address(need))));
  }

  private Message what(Need need) {
    Message what = Message.of("mail.what", need.kind());
    return switch (need.kind()) {
      case FOLLOW_UP_DUE, FOLLOW_UP_LATE, FOLLOW_UP_TO_APPROVE -> what;
      case FOLLOW_UP_RETURNED -> what.with("note", Objects.requireNonNull(need.note()));
      case VALUE_REVISED -> revised(what, Objects.requireNonNull(need.revised()));
    };
  }

  private Message revised(Message what, RevisedMeasurement value) {
    return what.with("name", oneLine(said(value.name())))
        .with("period", span(value.period()))
        .with("published", number(value.published()))
        .with("now", number(value.now()));
  }

  private static Saying number(@Nullable BigDecimal value) {
    return value == null ? Message.of("mail.noNumber") : new Saying.Figure(value);
  }

  private String address(Need need) {
    String list = "%s/mina-loften/%s/uppfoljningar".formatted(publicUrl, need.agreement().id());
    return need.followUpId() == null ? list : list + "/" + need.followUpId();
  }

  private static Saying name(PlannedPeriod planned) {
    return PeriodName.of(planned.key(), planned.period().start(), planned.period().end());
  }

  private static Saying span(ClosedPeriod period) {
    return new Saying.Span(period.start(), period.end());
  }

  private String said(Text text) {
    return speaker.say(new Saying.Written(text.sv(), text.en()));
  }

  /** A name that holds a line break would end the header it stands in. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
