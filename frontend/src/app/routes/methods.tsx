export { MethodsPage as Component } from '@/features/information';
