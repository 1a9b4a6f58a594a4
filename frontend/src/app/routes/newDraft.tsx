export { NewDraftPage as Component } from '@/features/drafting';
