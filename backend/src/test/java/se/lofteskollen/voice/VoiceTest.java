package se.lofteskollen.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.assessment.wording.Saying.Noun;

class VoiceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Voice voice =
      new Voice(
          Map.of(
              "sv",
              json(
                  """
                  {"language": {"locale": "sv-SE"},
                   "voice": {"counted": "{number} {noun}", "quoted": "”{text}”", "clock": "{hour}.{minute}"},
                   "left": "{count, plural, one {# del är kvar} other {# delar är kvar}}",
                   "unit": {"visit": "{count, plural, one {besök} other {besök}}"},
                   "since": "Sedan {day}: {what}.", "short": "den {day, date, ::MMMMd}", "only": "Bara här"}
                  """),
              "en",
              json(
                  """
                  {"language": {"locale": "en-GB"},
                   "voice": {"counted": "{number} {noun}", "quoted": "“{text}”",
                             "inSwedish": "{text} (in Swedish)", "clock": "{hour}:{minute}"},
                   "left": "{count, plural, one {# part is left} other {# parts are left}}",
                   "unit": {"visit": "{count, plural, one {visit} other {visits}}"},
                   "since": "Since {day}: {what}.", "short": "on {day, date, ::MMMMd}"}
                  """),
              "fi",
              json(
                  """
                  {"language": {"locale": "fi-FI"},
                   "left": "{count, plural, one {# osa jäljellä} other {# osaa jäljellä}}"}
                  """)));
  private final Speaker swedish = voice.first();
  private final Speaker english = voice.in("en");

  @Test
  void oneIsSingularInEachLanguage() {
    assertThat(swedish.say(Message.of("left").with("count", 1))).isEqualTo("1 del är kvar");
    assertThat(english.say(Message.of("left").with("count", 2))).isEqualTo("2 parts are left");
    assertThat(english.say(new Saying.Counted(BigDecimal.ONE, new Noun.Coded("unit.visit"))))
        .isEqualTo("1 visit");
    var district =
        new Noun.Named(
            new Saying.Written("område", "district"), new Saying.Written("områden", "districts"));
    assertThat(english.say(new Saying.Counted(new BigDecimal("1200"), district)))
        .isEqualTo("1,200 districts");
  }

  @Test
  void aNumberKeepsTheDecimalsOfItsSource() {
    assertThat(swedish.say(new Saying.Figure(new BigDecimal("1.80")))).isEqualTo("1,80");
    assertThat(english.say(new Saying.Figure(new BigDecimal("0.00012")))).isEqualTo("0.00012");
    assertThat(swedish.say(new Saying.Figure(new BigDecimal("1E+3")))).isEqualTo("1\u00a0000");
  }

  @Test
  void daysHaveTheShortestNameThereIs() {
    assertThat(swedish.say(span("2021-01-01", "2021-12-31"))).isEqualTo("2021");
    assertThat(swedish.say(span("2018-01-01", "2020-12-31"))).isEqualTo("2018–2020");
    assertThat(swedish.say(span("2021-03-01", "2021-03-31"))).isEqualTo("mars 2021");
    assertThat(swedish.say(span("2021-01-01", "2021-06-30"))).isEqualTo("januari–juni 2021");
    assertThat(swedish.say(span("2021-03-02", "2021-03-02"))).isEqualTo("2 mars 2021");
    assertThat(plain(swedish.say(span("2021-03-02", "2021-04-05"))))
        .isEqualTo("2 mars–5 april 2021");
    assertThat(plain(swedish.say(span("2020-05-02", "2021-04-05"))))
        .isEqualTo("2 maj 2020–5 april 2021");
    assertThat(plain(english.say(span("2021-03-02", "2021-04-05"))))
        .isEqualTo("2 March–5 April 2021");
  }

  @Test
  void daysAndTimesAreWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.parse("2021-07-31");
    Message since =
        Message.of("since").with("day", day).with("what", Message.of("left").with("count", 3));
    assertThat(swedish.say(since)).isEqualTo("Sedan 31 juli 2021: 3 delar är kvar.");
    assertThat(english.say(since)).isEqualTo("Since 31 July 2021: 3 parts are left.");
    assertThat(swedish.say(Message.of("short").with("day", day))).isEqualTo("den 31 juli");
    assertThat(swedish.say(new Saying.DayOfYear(MonthDay.of(2, 29)))).isEqualTo("29 februari");
    assertThat(swedish.say(new Saying.Clock(LocalTime.of(8, 5)))).isEqualTo("08.05");
    assertThat(english.say(new Saying.Clock(LocalTime.of(14, 0)))).isEqualTo("14:00");
  }

  @Test
  void aListEndsAsTheLanguageEndsIt() {
    var items = List.<Saying>of(name("A"), name("B"), name("C"));
    assertThat(swedish.say(new Saying.Listed(items))).isEqualTo("A, B och C");
    assertThat(english.say(new Saying.Listed(items))).isEqualTo("A, B and C");
  }

  @Test
  void whatIsOnlyWrittenInSwedishIsSaidToBe() {
    var quoted = new Saying.Quoted(new Saying.Written("Inget behov fanns.", null));
    assertThat(english.say(quoted)).isEqualTo("“Inget behov fanns.” (in Swedish)");
    assertThat(swedish.say(quoted)).isEqualTo("”Inget behov fanns.”");
    assertThat(english.say(new Saying.Clause(new Saying.Written("om det behövs.", "if needed."))))
        .isEqualTo("if needed");
  }

  @Test
  void aFileMoreIsALanguageMoreInEveryAnswer() {
    ComputedText left = voice.text(Message.of("left").with("count", 1));
    assertThat(left.others()).containsEntry("fi", "1 osa jäljellä");
    assertThat(JSON.valueToTree(left).toString())
        .isEqualTo(
            "{\"sv\":\"1 del är kvar\",\"en\":\"1 part is left\",\"fi\":\"1 osa jäljellä\"}");
  }

  @Test
  void whatALanguageLacksIsSaidInSwedishAndMarked() {
    assertThat(english.say("only")).isEqualTo("Bara här (in Swedish)");
    assertThat(voice.in("fi").say("only")).isEqualTo("Bara här (sv)");
  }

  @Test
  void aMessageWithoutWhatFillsItIsAFault() {
    assertThatIllegalArgumentException().isThrownBy(() -> swedish.say("left"));
    assertThatIllegalArgumentException().isThrownBy(() -> swedish.say("no.such.code"));
  }

  @Test
  void theBeginningOfASentenceHasACapitalLetter() {
    assertThat(swedish.say(new Saying.Capitalised(span("2021-03-01", "2021-03-31"))))
        .isEqualTo("Mars 2021");
    assertThat(swedish.say(new Saying.Capitalised(name("ökning av LOV"))))
        .isEqualTo("Ökning av LOV");
  }

  private static Saying name(String name) {
    return new Saying.Name(name);
  }

  private static Saying span(String first, String last) {
    return new Saying.Span(LocalDate.parse(first), LocalDate.parse(last));
  }

  /** The library puts narrow spaces around some dashes. */
  private static String plain(String text) {
    return text.replaceAll("[\\h\\u2009]*–[\\h\\u2009]*", "–");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
