export { ReviewPage as Component } from '@/features/records';
