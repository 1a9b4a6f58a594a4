export { MembersPage as Component } from '@/features/administration';
