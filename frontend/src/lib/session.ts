import { createContext, useContext } from 'react';

export interface Session {
  status: 'anonymous' | 'loading' | 'signedIn' | 'expired';
  /** The name that the header shows; known while someone is signed in or was until just now. */
  name?: string;
  /** The last attempt to sign in did not succeed. */
  failed?: boolean;
  /** Leaves for the sign-in page and comes back to where the user stands. */
  signIn: () => void;
  signOut: () => void;
}

export const SessionContext = createContext<Session>({
  status: 'anonymous',
  signIn: () => undefined,
  signOut: () => undefined,
});

export const useSession = (): Session => useContext(SessionContext);
