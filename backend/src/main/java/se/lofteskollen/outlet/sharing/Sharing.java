package se.lofteskollen.outlet.sharing;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person needs to tell others of a publication. */
@Schema(
    name = "PublicationSharing",
    description =
        "What a person needs to tell others of a publication. Nothing is posted by itself.")
public record Sharing(
    @Schema(examples = "Medborgarlöfte för Kävlinge 2021: så gick det första halvåret 2021")
        String title,
    @Schema(description = "The page on which it is read.") URI url,
    Picture picture,
    @Schema(description = "One for each channel.") List<Post> posts) {

  /** A picture and the same in words. */
  @Schema(name = "SharePicture", description = "A picture (PNG) to post with the text.")
  public record Picture(
      URI url,
      @Schema(description = "Pixels.", examples = "1200") int width,
      @Schema(description = "Pixels.", examples = "630") int height,
      @Schema(description = "What the picture says, for who does not see it.")
          String alternative) {}

  /** A text that fits its channel. */
  @Schema(
      name = "SocialPost",
      description = "A text that fits its channel; with link and hashtags.")
  public record Post(
      SocialChannel channel,
      String text,
      @Schema(description = "As the channel counts.", examples = "271") int length,
      @Schema(description = "The most that the channel takes.", examples = "280") int limit) {}
}
