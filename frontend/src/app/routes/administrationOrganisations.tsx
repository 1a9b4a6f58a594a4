export { OrganisationsPage as Component } from '@/features/administration';
