package se.lofteskollen.outlet.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.PeriodName;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.FollowUpEntry;
import se.lofteskollen.followup.FollowUpPlanService;
import se.lofteskollen.followup.FollowUpState;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.Speaker;

/** What is planned in a municipality, for those who keep a calendar. */
@ApplicationScoped
public class CalendarService {
  /** What programs read that do not know NAME (RFC 7986). */
  private static final String OLDER_NAME = "X-WR-CALNAME";

  /** A line is at most 75 characters (RFC 5545, 3.1); the library lets a space stand after them. */
  private static final int FOLDED = 74;

  private final AgreementService agreements;
  private final FollowUpPlanService plan;
  private final MunicipalityService municipalities;
  private final Addresses addresses;
  private final Clock clock;
  private final Speaker speaker;

  CalendarService(
      AgreementService agreements,
      FollowUpPlanService plan,
      MunicipalityService municipalities,
      Addresses addresses,
      Clock clock,
      Speaker speaker) {
    this.agreements = agreements;
    this.plan = plan;
    this.municipalities = municipalities;
    this.addresses = addresses;
    this.speaker = speaker;
    this.clock = clock;
  }

  /**
   * The calendar in UTF-8: without events where nothing is planned.
   *
   * @param code of the municipality, four digits
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no municipality has the code
   */
  public byte[] ofMunicipality(String code) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Lofteskollen//Medborgarloften//SV");
    String name =
        speaker.say(
            Message.of("calendar.name").with("municipality", municipalities.get(code).name()));
    calendar.setName(name);
    calendar.addExperimentalProperty(OLDER_NAME, name);
    // A calendar has to hold something (RFC 5545, 3.4), also where nothing is planned.
    calendar.addComponent(SwedishTime.zone());
    for (AgreementDocument document : agreements.of(code)) {
      followUps(document.agreement()).forEach(calendar::addEvent);
      if (document.agreement().status() == AgreementStatus.SIGNED) {
        occasions(document).forEach(calendar::addEvent);
      }
    }
    return written(calendar);
  }

  private static byte[] written(ICalendar calendar) {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(FOLDED);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written.", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<VEvent> followUps(AgreementView agreement) {
    return plan.of(agreement.slug(), Optional::empty).stream()
        .filter(CalendarService::isAwaited)
        .map(entry -> followUp(agreement, entry))
        .toList();
  }

  private static boolean isAwaited(FollowUpEntry entry) {
    return switch (entry.state()) {
      case UPCOMING, DUE, LATE -> true;
      case PUBLISHED, NOT_HERE, NOT_PLANNED -> false;
    };
  }

  private VEvent followUp(AgreementView agreement, FollowUpEntry entry) {
    var planned = entry.period();
    VEvent event =
        event(agreement, "follow-ups/" + agreement.id() + "/" + planned.key(), planned.dueOn());
    event.setSummary(
        said(Message.of("calendar.followUp").with("title", written(agreement.title()))));
    String due = entry.state() == FollowUpState.LATE ? "calendar.late" : "calendar.due";
    event.setDescription(
        said(
            Message.of(due)
                .with(
                    "period",
                    PeriodName.of(
                        planned.key(), planned.period().start(), planned.period().end()))));
    return event;
  }

  private List<VEvent> occasions(AgreementDocument document) {
    return document.pledges().stream()
        .flatMap(pledge -> pledge.activities().stream())
        .flatMap(
            activity ->
                occasions(activity.quota()).stream()
                    .flatMap(
                        occasion ->
                            Optional.ofNullable(occasion.date())
                                .map(day -> occasion(document.agreement(), activity, occasion, day))
                                .stream()))
        .toList();
  }

  private VEvent occasion(
      AgreementView agreement, ActivityView activity, NamedOccasion occasion, LocalDate day) {
    VEvent event = event(agreement, "occasions/" + activity.id() + "/" + occasion.key(), day);
    event.setSummary(said(written(occasion.name())));
    String code =
        activity.quota() instanceof QuotaTerms.Conditional
            ? "calendar.occasionIf"
            : "calendar.occasion";
    Message promised =
        Message.of(code)
            .with("agreement", written(agreement.title()))
            .with("activity", written(activity.title()));
    event.setDescription(
        said(
            activity.quota() instanceof QuotaTerms.Conditional conditional
                ? promised.with("condition", written(conditional.condition()))
                : promised));
    var place = occasion.place();
    if (place != null) {
      event.setLocation(Printable.of(place.name()));
    }
    return event;
  }

  private String said(Saying saying) {
    return Printable.of(speaker.say(saying));
  }

  private static Saying written(Text text) {
    return new Saying.Written(text.sv(), text.en());
  }

  /** An event's id stays the same when what is said of it changes. */
  private VEvent event(AgreementView agreement, String name, LocalDate day) {
    var event = new VEvent();
    event.setUid(
        UUID.nameUUIDFromBytes(("lofteskollen/" + name).getBytes(StandardCharsets.UTF_8))
            .toString());
    // once a day: what is late changes with it, and the same calendar is answered with 304
    event.setDateTimeStamp(
        Date.from(LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(wholeDay(day), false);
    event.setDateEnd(wholeDay(day.plusDays(1)), false);
    event.setTransparency(Transparency.transparent());
    event.setUrl(addresses.page("/medborgarloften/" + agreement.slug()).toString());
    return event;
  }

  /** A day has no time zone; the library writes what the machine's own zone makes of it. */
  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
  }

  private static List<NamedOccasion> occasions(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.Occasions named -> named.occasions();
      case QuotaTerms.Conditional conditional -> occasions(conditional.quota());
      case QuotaTerms.Total _,
          QuotaTerms.Recurring _,
          QuotaTerms.Coverage _,
          QuotaTerms.Effort _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ ->
          List.of();
    };
  }
}
