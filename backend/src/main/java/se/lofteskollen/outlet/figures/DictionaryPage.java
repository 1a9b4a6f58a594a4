package se.lofteskollen.outlet.figures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.paging.Linked;
import se.lofteskollen.shared.paging.PageMeta;
import se.lofteskollen.shared.paging.PageView;

/** A page of the data dictionary; named, because the same address also answers with a file. */
@Schema(description = "A page of the data dictionary: columns, then kinds, then codes.")
public record DictionaryPage(List<DictionaryEntry> items, PageMeta meta, List<Link> links)
    implements Linked {

  static DictionaryPage of(PageView<DictionaryEntry> page) {
    return new DictionaryPage(page.items(), page.meta(), page.links());
  }
}
