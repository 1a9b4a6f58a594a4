export { NewOrganisationPage as Component } from '@/features/administration';
