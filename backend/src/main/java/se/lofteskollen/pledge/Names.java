package se.lofteskollen.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementView.SignatureView;
import se.lofteskollen.shared.text.SwedishOrder;

/** What the names in agreements' texts stand for, in the order of a Swedish list. */
final class Names {
  private final Map<String, MunicipalityView> municipalities;
  private final Map<String, OrganisationView> bySlug;
  private final Map<UUID, OrganisationView> byId;
  private final Map<PlaceName, PlaceView> places;

  Names(
      Map<String, MunicipalityView> municipalities,
      List<OrganisationView> organisations,
      Map<PlaceName, PlaceView> places) {
    this.municipalities = municipalities;
    this.places = places;
    bySlug =
        organisations.stream()
            .collect(Collectors.toMap(OrganisationView::slug, Function.identity()));
    byId =
        organisations.stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
  }

  List<MunicipalityView> municipalities(Collection<String> codes) {
    return codes.stream()
        .map(municipalities::get)
        .filter(Objects::nonNull)
        .sorted(SwedishOrder.by(MunicipalityView::name))
        .toList();
  }

  List<OrganisationView> organisations(Collection<String> slugs) {
    return slugs.stream()
        .map(bySlug::get)
        .filter(Objects::nonNull)
        .sorted(SwedishOrder.by(organisation -> organisation.name().sv()))
        .toList();
  }

  List<PlaceView> places(Collection<PlaceName> names) {
    return names.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .sorted(SwedishOrder.by(PlaceView::name))
        .toList();
  }

  List<SignatureView> signatures(List<Signature> signatures) {
    return signatures.stream()
        .map(
            signature ->
                new SignatureView(
                    Objects.requireNonNull(byId.get(signature.key.organisationId())),
                    signature.elsewhere,
                    signature.elsewhere ? null : signature.signedAt))
        .toList();
  }
}
