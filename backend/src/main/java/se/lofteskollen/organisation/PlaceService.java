package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;

/** Places in the municipalities. */
@ApplicationScoped
public class PlaceService {
  private final PlaceRepository places;

  PlaceService(PlaceRepository places) {
    this.places = places;
  }

  @Transactional
  public Slice<PlaceView> list(@Nullable String municipality, PageRequest page) {
    var query = municipality == null ? places.byName() : places.in(List.of(municipality));
    return Slice.of(query, page).map(PlaceView::from);
  }

  @Transactional
  public List<PlaceView> in(Collection<String> municipalities) {
    return places.in(municipalities).stream().map(PlaceView::from).toList();
  }

  @Transactional
  public List<PlaceView> withIds(Collection<UUID> ids) {
    return places.withIds(ids).stream().map(PlaceView::from).toList();
  }

  /** The place of that name, added if it is new. */
  @Transactional
  public PlaceView register(String municipality, String name) {
    Place place =
        places
            .named(municipality, name)
            .orElseGet(
                () -> {
                  var created = new Place(municipality, name);
                  places.persist(created);
                  return created;
                });
    return PlaceView.from(place);
  }
}
