package se.lofteskollen.notification;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import se.lofteskollen.access.Role;
import se.lofteskollen.followup.Need;
import se.lofteskollen.followup.TaskService;
import se.lofteskollen.shared.ids.IdLock;

/**
 * Tells those who have to act. What has to be done is reckoned from how things stand, so that
 * nothing is lost when the mail server, the identity provider or this service is away: it is told
 * when they are back.
 */
@ApplicationScoped
public class NotificationService {
  private static final Logger LOG = Logger.getLogger(NotificationService.class);

  /** Days before the last day to publish on which a reminder is sent. */
  private static final int DUE_SOON_DAYS = 14;

  /** Days after it from which a late one is old news. */
  private static final int OLD_NEWS_DAYS = 90;

  private final TaskService tasks;
  private final Colleagues colleagues;
  private final NotificationRepository notifications;
  private final NotificationMail mail;
  private final Mailer mailer;
  private final NotificationConfig config;
  private final IdLock lock;
  private final Clock clock;

  NotificationService(
      TaskService tasks,
      Colleagues colleagues,
      NotificationRepository notifications,
      NotificationMail mail,
      Mailer mailer,
      NotificationConfig config,
      IdLock lock,
      Clock clock) {
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.notifications = notifications;
    this.mail = mail;
    this.mailer = mailer;
    this.config = config;
    this.lock = lock;
    this.clock = clock;
  }

  @Scheduled(
      identity = "notifications",
      every = "${lofteskollen.notifications.every:60s}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    if (config.enabled()) {
      tell();
    }
  }

  /** Tells everybody who has to act and has not been told; what fails is tried again next time. */
  public void tell() {
    try {
      List<Need> needs = tasks.all().stream().filter(this::isNews).toList();
      needs.forEach(this::tell);
    } catch (RuntimeException away) {
      LOG.warn("Nobody could be told just now; it is tried again.", away);
    }
  }

  private boolean isNews(Need need) {
    LocalDate today = LocalDate.now(clock);
    LocalDate dueOn = need.period().dueOn();
    return switch (need.kind()) {
      case FOLLOW_UP_DUE -> !today.isBefore(dueOn.minusDays(DUE_SOON_DAYS));
      case FOLLOW_UP_LATE -> !today.isAfter(dueOn.plusDays(OLD_NEWS_DAYS));
      case FOLLOW_UP_RETURNED, FOLLOW_UP_TO_APPROVE, VALUE_REVISED -> true;
    };
  }

  private void tell(Need need) {
    String role = need.isForApprovers() ? Role.APPROVER : Role.COORDINATOR;
    need.organisations().stream()
        .flatMap(organisation -> colleagues.with(role, organisation).stream())
        .distinct()
        .forEach(recipient -> tellOrTryAgain(need, recipient));
  }

  /** An address that no server takes keeps nobody else waiting. */
  private void tellOrTryAgain(Need need, Recipient recipient) {
    try {
      tell(need, recipient);
    } catch (RuntimeException refused) {
      LOG.warnf(refused, "%s could not be told; it is tried again.", recipient.subject());
    }
  }

  /** One at a time over all instances: nobody gets the same mail twice, and none is lost. */
  private void tell(Need need, Recipient recipient) {
    var key =
        new Notification.Key(
            need.agreement().id(),
            need.period().key(),
            need.kind().name(),
            need.occasion(),
            recipient.subject());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              lock.hold("notification:" + key);
              if (notifications.findById(key) == null) {
                mailer.send(mail.to(recipient, need));
                notifications.persist(new Notification(key, clock.instant()));
              }
            });
  }
}
