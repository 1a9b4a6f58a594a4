export { ImportPage as Component } from '@/features/drafting';
