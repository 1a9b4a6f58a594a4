package se.lofteskollen.outlet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lofteskollen.outlet.PublishedExample;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.sharing.Sharing.Post;

/** A post fits its channel, and says what it is about, how it went and where one reads more. */
class SocialPostsTest {
  private static final Edition EXAMPLE = PublishedExample.edition(PublishedExample.JSON);
  private static final String LONG =
      "Första meningen är kort. "
          + "Andra meningen är däremot mycket lång och räknar upp allt som har gjorts. "
              .repeat(2000);

  @Test
  void itSaysWhatAPostHasToSay() {
    assertThat(post(SocialChannel.FACEBOOK, EXAMPLE).text())
        .isEqualTo(
            """
            Exempeldata, inte verkliga uppgifter. Medborgarlöfte 2021, Kävlinge: så gick det \
            andra halvåret 2021.

            %s

            Inbrotten ökade kraftigt från november.

            https://lofteskollen.example/publikationer/01a206a3-9cbd-7b36-8985-cf925034d8ea

            #medborgarlöfte #Kävlinge\
            """
                .formatted(EXAMPLE.inShort()));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTooLongEndsWithASentence(SocialChannel channel) {
    Post post = post(channel, PublishedExample.edition(PublishedExample.withSummary(LONG)));

    assertThat(post.length()).isLessThanOrEqualTo(post.limit());
    assertThat(post.length()).isEqualTo(channel.length(post.text()));
    assertThat(post.text())
        .contains(EXAMPLE.inShort(), "https://lofteskollen.example/publikationer/")
        .endsWith("#medborgarlöfte #Kävlinge");
    assertThat(post.text()).containsPattern("(är kort|har gjorts|kan inte räknas)\\.\\n\\nhttps");
  }

  @ParameterizedTest
  @EnumSource
  void aTitleLongerThanAPostLeavesTheAnswerIn(SocialChannel channel) {
    String json =
        PublishedExample.JSON.replace("Medborgarlöfte 2021\"", "Löftet ".repeat(300) + "\"");

    Post post = post(channel, PublishedExample.edition(json));

    assertThat(post.length()).isLessThanOrEqualTo(post.limit());
    assertThat(post.text()).contains(EXAMPLE.inShort()).endsWith("#medborgarlöfte #Kävlinge");
  }

  @Test
  void channelsCountDifferently() {
    String post = "Å 🚓 👨‍👩‍👧 https://lofteskollen.example/a/very/long/address/indeed";

    assertThat(List.of(SocialChannel.values()))
        .extracting(channel -> channel.length(post))
        .containsExactly(
            post.codePointCount(0, post.length()),
            post.codePointCount(0, post.length()),
            post.codePointCount(0, post.length()),
            10 + 23,
            6 + "https://lofteskollen.example/a/very/long/address/indeed".length(),
            14 + 23);
  }

  private static Post post(SocialChannel channel, Edition edition) {
    return SocialPosts.of(edition).stream()
        .filter(post -> post.channel() == channel)
        .findFirst()
        .orElseThrow();
  }
}
