export { EmbedPage as Component } from '@/features/publications';
