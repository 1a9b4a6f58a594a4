export { AboutPage } from './AboutPage';
export { AccessibilityPage } from './AccessibilityPage';
export { MethodPage } from './MethodPage';
export { MethodsPage } from './MethodsPage';
