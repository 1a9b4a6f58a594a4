package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A document stands alone: what it names stands in it. Works on the tree, so that a part of a wrong
 * form does not hide what is wrong with another.
 */
final class NamesInDocument {
  private final JsonNode content;
  private final Findings findings;
  private final Set<String> organisations;
  private final Set<String> places;
  private final Set<String> indicators;
  private final Set<String> parties;
  private final Set<String> municipalities;
  private final Set<String> pledges;
  private final Set<String> activities = new HashSet<>();

  NamesInDocument(JsonNode content, Findings findings) {
    this.content = content;
    this.findings = findings;
    organisations = texts("/organisations", "slug");
    places =
        StreamSupport.stream(content.at("/places").spliterator(), false)
            .map(NamesInDocument::name)
            .collect(Collectors.toSet());
    indicators = texts("/indicators", "slug");
    parties = texts("/agreement/parties", "");
    pledges = new HashSet<>();
    wordings().forEach(wording -> pledges.addAll(texts(wording + "/pledges", "key")));
    municipalities = texts("/agreement/municipalities", "");
  }

  void check() {
    once("/organisations", "/slug");
    once("/indicators", "/slug");
    each("/places", this::place);
    each("/indicators", at -> known(at + "/organisation", organisations, "organisations"));
    each("/agreement/parties", at -> known(at, organisations, "organisations"));
    for (String wording : wordings()) {
      each(wording + "/pledges", pledge -> each(pledge + "/activities", this::activity));
      each(wording + "/kpiTargets", this::target);
    }
    each("/deviations", this::deviation);
    each("/records", this::record);
  }

  /**
   * The text, and those that it had before: what was done under them stands in the document too.
   */
  private List<String> wordings() {
    var wordings = new ArrayList<String>(List.of("/agreement"));
    each("/agreement/earlierWordings", earlier -> wordings.add(earlier + "/agreement"));
    return wordings;
  }

  private void deviation(String at) {
    key(at + "/pledge", pledges);
    key(at + "/activity", activities);
  }

  private void key(String pointer, Set<String> keys) {
    JsonNode key = content.at(pointer);
    if (key.isTextual() && !keys.contains(key.textValue())) {
      findings.add(pointer, "NOT_IN_DOCUMENT", "must be the key of something in the agreement");
    }
  }

  private void activity(String at) {
    each(at + "/leads", leader -> known(leader, organisations, "organisations"));
    each(at + "/answeredBy", this::party);
    each(at + "/assisting", helper -> known(helper, organisations, "organisations"));
    each(at + "/places", this::listedPlace);
    String quota = content.at(at + "/quota/type").asText().equals("CONDITIONAL") ? "/quota" : "";
    for (String list : new String[] {"/occasions", "/units"}) {
      each(at + "/quota" + quota + list, item -> listedPlace(item + "/place"));
    }
    activities.add(content.at(at + "/key").asText());
  }

  private void target(String at) {
    known(at + "/indicator", indicators, "indicators");
    each(at + "/context", slug -> known(slug, indicators, "indicators"));
  }

  private void record(String at) {
    var seen = new HashSet<String>();
    each(at + "/towards", towards -> towards(towards + "/activity", seen));
    party(at + "/organisation");
    each(at + "/organisationsTakingPart", slug -> known(slug, organisations, "organisations"));
    each(at + "/places", this::listedPlace);
  }

  private void towards(String pointer, Set<String> seen) {
    key(pointer, activities);
    if (!seen.add(content.at(pointer).asText())) {
      findings.add(
          pointer, "SAME_ACTIVITY_AGAIN", "must be left out: the activity is named before");
    }
  }

  private void party(String pointer) {
    JsonNode slug = content.at(pointer);
    if (slug.isTextual() && !parties.contains(slug.textValue())) {
      findings.add(pointer, "NOT_A_PARTY", "must be one of the agreement's parties");
    }
  }

  private void listedPlace(String pointer) {
    JsonNode place = content.at(pointer);
    if (place.isObject() && !places.contains(name(place))) {
      findings.add(pointer, "NOT_IN_DOCUMENT", "must be one of the document's places");
    }
  }

  private void place(String pointer) {
    String at = pointer + "/municipality";
    if (!municipalities.contains(content.at(at).asText())) {
      findings.add(at, "OTHER_MUNICIPALITY", "must be one of the agreement's municipalities");
    }
  }

  private void known(String pointer, Set<String> listed, String section) {
    JsonNode name = content.at(pointer);
    if (name.isTextual() && !listed.contains(name.textValue())) {
      findings.add(
          pointer, "NOT_IN_DOCUMENT", "must be one of the document's %s".formatted(section));
    }
  }

  private void once(String section, String field) {
    var seen = new HashSet<String>();
    each(
        section,
        at -> {
          if (!seen.add(content.at(at + field).asText())) {
            findings.add(at + field, "NAMED_TWICE", "must not be described twice");
          }
        });
  }

  private void each(String list, Consumer<String> check) {
    for (int i = 0; i < content.at(list).size(); i++) {
      check.accept(list + "/" + i);
    }
  }

  private Set<String> texts(String list, String field) {
    return StreamSupport.stream(content.at(list).spliterator(), false)
        .map(entry -> field.isEmpty() ? entry.asText() : entry.path(field).asText())
        .collect(Collectors.toSet());
  }

  private static String name(JsonNode place) {
    return place.path("municipality").asText() + " " + place.path("name").asText();
  }
}
