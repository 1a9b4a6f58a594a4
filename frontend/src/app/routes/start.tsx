export { StartPage as Component } from '@/features/agreements';
