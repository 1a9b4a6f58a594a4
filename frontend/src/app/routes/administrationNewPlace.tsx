export { NewPlacePage as Component } from '@/features/administration';
