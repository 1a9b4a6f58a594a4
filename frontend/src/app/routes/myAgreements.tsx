export { MyAgreementsPage as Component } from '@/features/drafting';
