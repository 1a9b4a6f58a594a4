package se.lofteskollen.outlet.figures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.paging.Linked;
import se.lofteskollen.shared.paging.PageMeta;
import se.lofteskollen.shared.paging.PageView;

/** A page of figures; named, because the same address also answers with files. */
@Schema(description = "A page of figures, in the order of the publication.")
public record FigurePage(List<FigureView> items, PageMeta meta, List<Link> links)
    implements Linked {

  static FigurePage of(PageView<FigureView> page) {
    return new FigurePage(page.items(), page.meta(), page.links());
  }
}
