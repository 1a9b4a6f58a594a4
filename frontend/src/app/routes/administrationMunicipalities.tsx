export { MunicipalitiesPage as Component } from '@/features/administration';
