import type { ComponentType, ReactNode } from 'react';

export interface SessionProviderProps {
  /** Called once after a sign-in, with the path where the user was. */
  onSignedIn: (returnTo: string) => void;
  children: ReactNode;
}

export type SessionProvider = ComponentType<SessionProviderProps>;
