package se.lofteskollen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.pledge.document.AgreementContent;

/** What is said of activities; the tables write JSON with apostrophes. */
class ActivityCheckTest {
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
  private static final String VISITS = "'unit':{'one':{'sv':'besök'},'other':{'sv':'besök'}}";
  private static final String MONTHLY = "'type':'RECURRING','every':'MONTH'," + VISITS;

  private static final String CUT = "CUT_PERIODS /pledges/0/activities/0/quota/periods";
  private static final String MISSING_PLACES = "NO_PLACES /pledges/0/activities/0/places";

  @Test
  void aPledgeWithoutActivitiesSaysNothingOfWhatWillBeDone() {
    assertThat(findings("2026-12-31")).containsExactly("NO_ACTIVITIES /pledges/0/activities");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'type':'SHARE','minimumPercent':20,'of':{'one':{'sv':'a'},'other':{'sv':'a'}} | /quota",
        "'type':'RESPONSE_TIME','maximumMinutes':60 | /quota",
        "'type':'EFFORT','minimumHours':900 | /quota",
        "'type':'MILESTONE' | /quota",
        "'type':'COVERAGE','units':[{'key':'a','name':{'sv':'A'}}] | /quota",
        "'type':'OCCASION','occasions':[{'key':'a','name':{'sv':'A'}}] | /quota/occasions/0/date",
      })
  void whatHasNoDayOfItsOwnNeedsAnAgreementThatEnds(String quota, String at) {
    String activity = activity(quota);

    assertThat(findings(null, activity))
        .containsExactly("NO_PERIOD /pledges/0/activities/0" + at.strip());
    assertThat(findings("2026-12-31", activity)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'type':'EFFORT','minimumHours':900,'every':'YEAR'",
        "'type':'MILESTONE','due':'2026-06-01'",
        "'type':'OCCASION','occasions':[{'key':'a','name':{'sv':'A'},'date':'2026-06-01'}]",
      })
  void whatHasItsOwnDaysNeedsNone(String quota) {
    assertThat(findings(null, activity(quota))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'every':'YEAR' | 2026-12-31 | false",
        "'every':'YEAR' | 2026-11-30 | true",
        "'every':'QUARTER' | 2026-09-30 | false",
        "'every':'QUARTER' | 2026-08-31 | true",
        "'every':'HALF_YEAR' | 2026-09-30 | true",
        "'every':'MONTH' | 2026-09-15 | false",
        "'every':'YEAR','periods':'CALENDAR' | 2026-11-30 | false",
        "'every':'YEAR','periods':'FROM_START' | 2026-11-30 | false",
      })
  void whoseYearsIsAskedWhereTheAgreementCutsThem(String every, String end, boolean told) {
    String quota = "'type':'RECURRING','minimum':12," + VISITS + "," + every.strip();

    assertThat(findings(end.strip(), activity(quota)).contains(CUT)).isEqualTo(told);
  }

  @Test
  void periodsOfWhichTooLittleLiesWithinAreToldNeverToBeJudged() {
    String once = "'type':'RECURRING','minimum':1,'every':'YEAR','periods':'CALENDAR'," + VISITS;

    assertThat(findings("2026-06-30", activity(once)))
        .containsExactly("NEVER_JUDGED /pledges/0/activities/0/quota");
    assertThat(findings("2026-12-31", activity(once))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'EACH_PLACE',true", "'IN_TOTAL',false", "null,false"})
  void eachPlaceNeedsPlaces(String scope, boolean missed) {
    String quota = MONTHLY + ",'minimum':2,'scope':" + scope;
    String conditional =
        "'type':'CONDITIONAL','condition':{'sv':'vid behov'},'quota':{%s}".formatted(quota);

    assertThat(findings("2026-12-31", activity(quota)).contains(MISSING_PLACES)).isEqualTo(missed);
    assertThat(findings("2026-12-31", activity(conditional)).contains(MISSING_PLACES))
        .isEqualTo(missed);
  }

  /** Each row: two quotas, and where the second contradicts the first; nowhere when empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "M,'minimum':2 | M,'minimum':3 | /minimum",
        "M,'minimum':2 | M,'minimum':2 | ''",
        "M,'minimum':2 | M,'minimum':3,'scope':'IN_TOTAL' | /minimum",
        "M,'minimum':2 | M,'minimum':3,'average':false | /minimum",
        "M,'minimum':2 | M,'minimum':3,'average':true | ''",
        "M,'minimum':2 | M,'minimum':3,'skipPublicHolidays':true | ''",
        "M,'minimum':2 | M,'minimum':3,'timeOfDay':{'from':'20:00','to':'22:00'} | ''",
        "M,'minimum':2 | M,'minimum':3,'season':{'from':'06-01','to':'08-31'} | ''",
        "M,'minimum':2,'weekdays':['MONDAY','FRIDAY'] | M,'minimum':3,'weekdays':['FRIDAY','MONDAY']"
            + " | /minimum",
        "'type':'TOTAL','minimum':2,V | 'type':'TOTAL','minimum':3,V | /minimum",
        "'type':'TOTAL','minimum':2 | 'type':'TOTAL','minimum':3 | ''",
        "'type':'TOTAL','minimum':2,V | M,'minimum':3 | ''",
        "'type':'EFFORT','minimumHours':900 | 'type':'EFFORT','minimumHours':800 | /minimumHours",
        "'type':'EFFORT','minimumHours':900 | 'type':'EFFORT','minimumHours':900.0 | ''",
        "'type':'EFFORT','minimumHours':9 | 'type':'EFFORT','minimumHours':8,'every':'MONTH' | ''",
        "'type':'RESPONSE_TIME','maximumMinutes':60 | 'type':'RESPONSE_TIME','maximumMinutes':90"
            + " | /maximumMinutes",
        "'type':'SHARE','minimumPercent':20,S | 'type':'SHARE','minimumPercent':25,S"
            + " | /minimumPercent",
        "C{M,'minimum':2}| C{M,'minimum':3} | /quota/minimum",
        "M,'minimum':2 | C{M,'minimum':3} | ''",
      })
  void twoNumbersForTheSameThingContradictEachOther(String first, String second, String where) {
    List<String> contradictions =
        findings("2026-12-31", activity(written(first)), activity(written(second))).stream()
            .filter(finding -> finding.startsWith("CONTRADICTING_NUMBERS"))
            .toList();

    assertThat(contradictions)
        .isEqualTo(
            where.equals("''")
                ? List.of()
                : List.of("CONTRADICTING_NUMBERS /pledges/0/activities/1/quota" + where));
  }

  @Test
  void otherPartiesAndOtherPlacesPromiseNumbersOfTheirOwn() {
    String two = MONTHLY + ",'minimum':2";
    String three = MONTHLY + ",'minimum':3";

    assertThat(findings("2026-12-31", activity(two), activity(three, "'leads':['polisen']")))
        .isEmpty();
    assertThat(
            findings(
                "2026-12-31",
                activity(two),
                activity(
                    three,
                    "'leads':['kommunen'],'places':[{'municipality':'1261','name':'Torget'}]")))
        .isEmpty();
  }

  @Test
  void hoursForAnotherActivityAreOtherHours() {
    assertThat(
            findings(
                "2026-12-31",
                activity("'type':'EFFORT','minimumHours':900"),
                activity(
                    "'type':'EFFORT','minimumHours':800",
                    "'leads':['kommunen'],'title':{'sv':'Fältarbete'}")))
        .isEmpty();
  }

  /** An English word for one of two units makes them no other thing. */
  @Test
  void theSwedishWordSaysWhatIsCounted() {
    String translated =
        "'type':'TOTAL','minimum':3,'unit':{'one':{'sv':'Besök','en':'visit'},"
            + "'other':{'sv':'besök','en':'visits'}}";

    assertThat(
            findings(
                "2026-12-31",
                activity("'type':'TOTAL','minimum':2," + VISITS),
                activity(translated)))
        .containsExactly("CONTRADICTING_NUMBERS /pledges/0/activities/1/quota/minimum");
  }

  /** M and V, S and C stand for what the rows have in common. */
  private static String written(String row) {
    return row.strip()
        .replace("M,", MONTHLY + ",")
        .replaceAll(",V$", "," + VISITS)
        .replaceAll(
            ",S$",
            ",'of':{'one':{'sv':'a'},'other':{'sv':'a'}}"
                + ",'part':{'one':{'sv':'b'},'other':{'sv':'b'}}")
        .replaceAll("^C(.*)$", "'type':'CONDITIONAL','condition':{'sv':'vid behov'},'quota':$1");
  }

  private static String activity(String quota) {
    return activity(quota, "'leads':['kommunen']");
  }

  private static String activity(String quota, String more) {
    String title = more.contains("'title'") ? "" : "'title':{'sv':'Besök'},";
    return "{'key':'k',%s'wording':{'sv':'Vi besöker.'},'quota':{%s},%s}"
        .formatted(title, quota, more);
  }

  private static List<String> findings(@Nullable String end, String... activities) {
    String numbered =
        IntStream.range(0, activities.length)
            .mapToObj(i -> activities[i].replace("'key':'k'", "'key':'k" + i + "'"))
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    String last = end == null ? "" : ",'end':'%s'".formatted(end);
    return ActivityCheck.of(
            content(
                "{'slug':'a','period':{'start':'2026-01-01'%s},'pledges':[{'activities':[%s]}]}"
                    .formatted(last, numbered)))
        .stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }

  private static AgreementContent content(String json) {
    try {
      return JSON.readValue(json.replace('\'', '"'), AgreementContent.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
