package se.lofteskollen.outlet.sharing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.sharing.Sharing.Post;

/**
 * The texts: what it is about, how it went, the link and the hashtags always; of the parties'
 * summary as many sentences as fit.
 */
final class SocialPosts {
  private SocialPosts() {}

  static List<Post> of(Edition edition) {
    return Stream.of(SocialChannel.values()).map(channel -> of(channel, edition)).toList();
  }

  private static Post of(SocialChannel channel, Edition edition) {
    String title = edition.speaker().say(Message.of("post.title").with("title", edition.title()));
    String opening = Printable.of(marked(edition, title));
    String inShort = edition.inShort();
    String summary = Printable.of(edition.summary());
    String ending = Objects.requireNonNull(edition.imprint()).page() + "\n\n" + hashtags(edition);
    // A title may be longer than a post; how it went may not be lost for it.
    int room = channel.limit() - channel.length(paragraphs(inShort, ending)) - 2;
    String beginning = Shortened.to(room, opening, channel::length);
    int left = channel.limit() - channel.length(paragraphs(beginning, inShort, ending)) - 2;
    String text =
        paragraphs(beginning, inShort, Shortened.sentences(left, summary, channel::length), ending);
    return new Post(channel, text, channel.length(text), channel.limit());
  }

  /** Invented data is marked wherever it is seen. */
  static String marked(Edition edition, String text) {
    return edition.demonstration()
        ? edition.speaker().say(Message.of("post.demonstration").with("text", text))
        : text;
  }

  private static String paragraphs(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
  }

  private static String hashtags(Edition edition) {
    return Stream.concat(
            Stream.of(edition.speaker().say("post.hashtag")),
            edition.municipalities().stream().limit(3))
        .map(name -> "#" + name.replaceAll("[^\\p{L}\\p{N}]", ""))
        .collect(Collectors.joining(" "));
  }
}
