package se.lofteskollen.pledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.time.Period;

class QuotaContradictionsTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final Period YEAR_2021 = period("2021-01-01", "2021-12-31");
  private static final String TERMS =
      "terms:{spring:{from:'01-11',to:'06-11'},autumn:{from:'08-18',to:'12-20'}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {type:'RECURRING',minimum:1,every:'TERM'} | /terms | TERMS_MISSING
          {type:'RECURRING',minimum:1,every:'TERM',terms:{spring:{from:'06-11',to:'01-11'},autumn:{from:'08-18',to:'12-20'}}} | /terms/spring/to | ENDS_BEFORE_START
          {type:'RECURRING',minimum:1,every:'TERM',terms:{spring:{from:'01-11',to:'06-11'},autumn:{from:'12-20',to:'08-18'}}} | /terms/autumn/to | ENDS_BEFORE_START
          {type:'RECURRING',minimum:1,every:'TERM',terms:{spring:{from:'01-11',to:'08-18'},autumn:{from:'08-18',to:'12-20'}}} | /terms/autumn/from | TERMS_OVERLAP
          {type:'RECURRING',minimum:2,every:'WEEK',weekdays:['TUESDAY']} | /minimum | MORE_THAN_OCCASIONS
          {type:'RECURRING',minimum:6,every:'MONTH',weekdays:['TUESDAY']} | /minimum | MORE_THAN_OCCASIONS
          {type:'RECURRING',minimum:1,every:'DAY',timeOfDay:{from:'14:00',to:'14:00'}} | /timeOfDay/to | ENDS_AS_IT_STARTS
          {type:'OCCASION',occasions:[{key:'a',name:{sv:'A'}},{key:'a',name:{sv:'B'}}]} | /occasions/1/key | DUPLICATE_KEY
          {type:'OCCASION',occasions:[{key:'a',name:{sv:'A'},date:'2022-01-01'}]} | /occasions/0/date | OUTSIDE_AGREEMENT
          {type:'COVERAGE',units:[{key:'a',name:{sv:'A'}},{key:'b',name:{sv:'B'}},{key:'a',name:{sv:'C'}}]} | /units/2/key | DUPLICATE_KEY
          {type:'EFFORT',minimumHours:10,every:'TERM'} | /every | TERMS_MISSING
          {type:'MILESTONE',due:'2020-12-31'} | /due | OUTSIDE_AGREEMENT
          {type:'CONDITIONAL',condition:{sv:'A'},quota:{type:'MILESTONE',due:'2020-12-31'}} | /quota/due | OUTSIDE_AGREEMENT
          """)
  void namesThePlaceAndTheReason(String quota, String pointer, String code) {
    assertThat(QuotaContradictions.of(terms(quota), YEAR_2021))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.pointer()).isEqualTo(pointer);
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.detail()).startsWith("must ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type:'TOTAL',minimum:2}",
        "{type:'RECURRING',minimum:24,every:'MONTH'}",
        "{type:'RECURRING',minimum:2,every:'TERM'," + TERMS + "}",
        "{type:'RECURRING',minimum:2,every:'DAY',weekdays:['FRIDAY','SATURDAY']}",
        "{type:'RECURRING',minimum:5,every:'MONTH',weekdays:['TUESDAY']}",
        "{type:'RECURRING',minimum:1,every:'WEEK',season:{from:'11-01',to:'03-31'}}",
        "{type:'RECURRING',minimum:1,every:'DAY',timeOfDay:{from:'21:00',to:'02:00'}}",
        "{type:'OCCASION',occasions:[{key:'a',name:{sv:'A'}},{key:'b',name:{sv:'A'}}]}",
        "{type:'EFFORT',minimumHours:900,every:'YEAR'}",
        "{type:'SHARE',minimumPercent:12.5}",
        "{type:'RESPONSE_TIME',maximumMinutes:1440}",
        "{type:'MILESTONE'}",
        "{type:'CONDITIONAL',condition:{sv:'A'},quota:{type:'UNQUANTIFIED'}}",
        "{type:'UNQUANTIFIED'}"
      })
  void whatIsOnlyIncompleteIsNoContradiction(String quota) {
    assertThat(QuotaContradictions.of(terms(quota), YEAR_2021)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          2021-01-01 | 2021-05-31 | {type:'RECURRING',minimum:1,every:'WEEK',season:{from:'06-01',to:'08-31'}} | /season
          2021-03-01 | 2021-03-05 | {type:'RECURRING',minimum:1,every:'DAY',weekdays:['SUNDAY']} | /weekdays
          2021-12-24 | 2021-12-26 | {type:'RECURRING',minimum:1,every:'DAY',skipPublicHolidays:true} | /skipPublicHolidays
          2021-05-01 | 2021-05-07 | {type:'RECURRING',minimum:1,every:'DAY',weekdays:['SATURDAY'],skipPublicHolidays:true} | /weekdays
          2022-01-01 |  | {type:'RECURRING',minimum:1,every:'DAY',season:{from:'12-25',to:'12-26'},skipPublicHolidays:true} | /season
          """)
  void aKindOfDayThatNeverOccursIsFound(
      LocalDate start, LocalDate end, String quota, String pointer) {
    assertThat(QuotaContradictions.of(terms(quota), new Period(start, end)))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo("NEVER_OCCURS");
              assertThat(error.pointer()).isEqualTo(pointer);
            });
  }

  @Test
  void aTermOutsideTheAgreementNeverOccurs() {
    var quota = terms("{type:'RECURRING',minimum:1,every:'TERM'," + TERMS + "}");

    assertThat(QuotaContradictions.of(quota, period("2021-06-15", "2021-08-10")))
        .extracting("pointer", "code")
        .containsExactly(tuple("/terms", "NEVER_OCCURS"));
  }

  @Test
  void leapDayOccursInAnOpenEndedAgreement() {
    var quota = terms("{type:'RECURRING',minimum:1,every:'YEAR',season:{from:'02-29',to:'02-29'}}");

    assertThat(QuotaContradictions.of(quota, new Period(LocalDate.of(2021, 1, 1), null))).isEmpty();
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }

  private static QuotaTerms terms(String json) {
    try {
      return JSON.readerFor(QuotaTerms.class)
          .with(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .with(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .readValue(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
