const PREFIX = 'lofteskollen.draft.';

/** A form's content in sessionStorage, so that it is still there after signing in again. */
export interface DraftStore<T> {
  read: () => T | undefined;
  write: (draft: T) => void;
  clear: () => void;
}

export function draftStore<T>(key: string): DraftStore<T> {
  const name = `${PREFIX}${key}`;
  return {
    read() {
      const stored = sessionStorage.getItem(name);
      return stored === null ? undefined : (JSON.parse(stored) as T);
    },
    write(draft) {
      try {
        sessionStorage.setItem(name, JSON.stringify(draft));
      } catch {
        // The store is full: the page goes on, and only the way back from signing in is lost.
      }
    },
    clear: () => sessionStorage.removeItem(name),
  };
}

/** Forgets every draft: what was typed is not left for whoever uses the device next. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
