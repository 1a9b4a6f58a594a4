package se.lofteskollen.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ObjectNode row(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String told(String old, String changed) {
    return String.join(
        "; ",
        Changes.between(row(old), row(changed)).stream()
            .map(change -> change.field() + ": " + change.from() + " -> " + change.to())
            .toList());
  }

  @Test
  void namesColumnsAsTheApiDoes() {
    assertThat(told("{'period_end': '2021-12-31'}", "{'period_end': '2022-06-30'}"))
        .isEqualTo("periodEnd: \"2021-12-31\" -> \"2022-06-30\"");
  }

  @Test
  void aRowThatIsNewHasOnlyValuesAfter() {
    assertThat(Changes.between(null, row("{'count': 2}")))
        .containsExactly(new ChangeView("count", null, MAPPER.getNodeFactory().numberNode(2)));
  }

  @Test
  void withinADocumentItTellsThePlaceByItsKeys() {
    String before =
        "{'content': {'goal': {'sv': 'a'}, 'pledges': ["
            + "{'key': 'a', 'title': {'sv': 'A'}}, {'key': 'b', 'title': {'sv': 'B'}}]}}";
    String after =
        "{'content': {'goal': {'sv': 'a'}, 'pledges': ["
            + "{'key': 'b', 'title': {'sv': 'B'}}, {'key': 'a', 'title': {'sv': 'Å'}}]}}";

    assertThat(told(before, after))
        .isEqualTo(
            "content/pledges/a/title/sv: \"A\" -> \"Å\"; "
                + "content/pledges: [\"a\",\"b\"] -> [\"b\",\"a\"]");
  }

  @Test
  void whatIsAddedToOrTakenFromAListStandsThereOnceWithItsKey() {
    assertThat(told("{'c': [{'key': 'a', 'x': 1}]}", "{'c': [{'key': 'a', 'x': 1}, {'key': 'b'}]}"))
        .isEqualTo("c/b: null -> {\"key\":\"b\"}");
    assertThat(told("{'c': [{'key': 'a', 'x': 1}]}", "{'c': []}"))
        .isEqualTo("c/a: {\"key\":\"a\",\"x\":1} -> null");
  }

  @Test
  void aListWithoutKeysIsToldWhole() {
    assertThat(told("{'c': ['1261']}", "{'c': ['1261', '1262']}"))
        .isEqualTo("c: [\"1261\"] -> [\"1261\",\"1262\"]");
    assertThat(told("{'c': [{'key': 'a'}, {'key': 'a'}]}", "{'c': [{'key': 'a'}]}"))
        .isEqualTo("c: [{\"key\":\"a\"},{\"key\":\"a\"}] -> [{\"key\":\"a\"}]");
  }
}
