import 'i18next';
import type swedish from '@messages/sv.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof swedish };
  }
}
