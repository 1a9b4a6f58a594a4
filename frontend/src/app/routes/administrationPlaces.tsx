export { PlacesPage as Component } from '@/features/administration';
