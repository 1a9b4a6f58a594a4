export { PublicationsPage as Component } from '@/features/publications';
