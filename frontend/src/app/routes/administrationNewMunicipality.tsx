export { NewMunicipalityPage as Component } from '@/features/administration';
