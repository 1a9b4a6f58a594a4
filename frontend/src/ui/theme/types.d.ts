import type {} from '@digdir/designsystemet-types';

declare module '@digdir/designsystemet-types' {
  export interface ColorDefinitions {
    accent: never;
    warm: never;
    neutral: never;
  }
  export interface SeverityColorDefinitions {
    info: never;
    success: never;
    warning: never;
    danger: never;
  }
}
