export { AboutPage as Component } from '@/features/information';
