export { AccessibilityPage as Component } from '@/features/information';
