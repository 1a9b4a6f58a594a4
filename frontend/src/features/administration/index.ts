export { MemberPage } from './components/MemberPage';
export { MembersPage } from './components/MembersPage';
export { AdministrationPage } from './components/AdministrationPage';
export { MunicipalitiesPage } from './components/MunicipalitiesPage';
export { MunicipalityPage, NewMunicipalityPage } from './components/MunicipalityFormPage';
export { NewOrganisationPage, OrganisationPage } from './components/OrganisationFormPage';
export { OrganisationsPage } from './components/OrganisationsPage';
export { NewPlacePage, PlacePage } from './components/PlaceFormPage';
export { PlacesPage } from './components/PlacesPage';
