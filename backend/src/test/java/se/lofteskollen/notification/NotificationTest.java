package se.lofteskollen.notification;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.membership.MembersInMemory;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;
import se.lofteskollen.support.WrittenFollowUp;

/** Whoever has to act gets a mail, once. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class NotificationTest {
  private static final String H1 = "2020-H1";

  /** Every mail that came in at the mail server. */
  Supplier<List<String>> sent = List::of;

  @Inject NotificationService notifications;
  @Inject MembersInMemory members;

  private final String nameOfItsOwn = "Brev " + UUID.randomUUID();
  private WrittenAgreement agreement;

  @BeforeEach
  void givenPeopleAndAnAgreement() {
    members.add("skrivare", Set.of("coordinator"), Set.of(), Set.of(KAVLINGE));
    members.add("kommunchef", Set.of("approver"), Set.of(), Set.of(KAVLINGE));
    members.add("polischef", Set.of("approver"), Set.of(), Set.of(POLICE));
    agreement = signed(text -> text.with("/title/sv", nameOfItsOwn));
  }

  @Test
  void whoHasToApproveIsToldOnce() {
    var followUp = WrittenFollowUp.submitted(agreement, H1);

    notifications.tell();
    notifications.tell();

    assertThat(mailsTo("kommunchef"))
        .singleElement(as(STRING))
        .contains("f=C3=A4rdigskriven", "/uppfoljningar/" + followUp.id());
    assertThat(mailsTo("polischef")).hasSize(1);
    assertThat(mailsTo("skrivare")).isEmpty();
  }

  @Test
  void whoHasApprovedIsNotToldAndWhoGetsItBackIs() {
    var followUp = WrittenFollowUp.submitted(agreement, H1);
    followUp.approve(APPROVER, KAVLINGE).statusCode(200);
    notifications.tell();
    assertThat(mailsTo("kommunchef")).isEmpty();
    assertThat(mailsTo("polischef")).hasSize(1);

    followUp.giveBack(POLICE_APPROVER, POLICE, "Skriv om inbrotten.").statusCode(200);
    notifications.tell();

    assertThat(mailsTo("skrivare")).singleElement(as(STRING)).contains("Skriv om inbrotten.");
    assertThat(mailsTo("polischef")).hasSize(1);
  }

  @Test
  void whatIsSubmittedAgainHasToBeApprovedAgainAlsoUnchanged() {
    var followUp = WrittenFollowUp.submitted(agreement, H1);
    notifications.tell();
    followUp.giveBack(POLICE_APPROVER, POLICE, "Skriv om inbrotten.").statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);

    notifications.tell();

    assertThat(mailsTo("kommunchef")).hasSize(2);
    assertThat(mailsTo("polischef")).hasSize(2);
  }

  @Test
  void anAddressThatNoServerTakesKeepsNobodyElseWaiting() {
    members.add("ingen adress", Set.of("approver"), Set.of(), Set.of(KAVLINGE, POLICE));
    WrittenFollowUp.submitted(agreement, H1);

    notifications.tell();

    assertThat(mailsTo("kommunchef")).hasSize(1);
    assertThat(mailsTo("polischef")).hasSize(1);
  }

  @Test
  void aNameWithALineBreakIsNoHeader() {
    var hostile =
        signed(text -> text.with("/title/sv", nameOfItsOwn + " =?utf-8?q?x?= Bcc: a@b.se"));
    WrittenFollowUp.submitted(hostile, H1);

    notifications.tell();

    assertThat(mails())
        .isNotEmpty()
        .noneMatch(mail -> mail.lines().anyMatch(l -> l.startsWith("Bcc:")));
  }

  /** Those about this test's agreement; the title stands in the text as quoted-printable. */
  private List<String> mails() {
    String mark = nameOfItsOwn.substring("Brev ".length());
    return sent.get().stream()
        .map(NotificationTest::decoded)
        .filter(m -> m.contains(mark))
        .toList();
  }

  private List<String> mailsTo(String person) {
    return mails().stream().filter(m -> m.contains("To: " + person + "@example.org")).toList();
  }

  private static String decoded(String mail) {
    return mail.replaceAll("=\\r?\\n", "");
  }
}
