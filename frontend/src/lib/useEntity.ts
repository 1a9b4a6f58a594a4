import { useNavigate } from 'react-router';
import { useFormDraft } from './useFormDraft';

/** What a form tells the page it leads back to. */
export interface Saved {
  saved: string;
}

/**
 * The draft of what is edited, and the way back when it is saved. A draft belongs to the version it was made
 * from: after another's change it is not taken up again, lest it undo that change unseen.
 */
export function useEntity<Values>(name: string, etag: string | undefined, back: string) {
  const navigate = useNavigate();
  const draft = useFormDraft<Values>(`${name}.${etag ?? 'new'}`);
  return {
    draft,
    done: async (saved: string) => {
      draft.clear();
      await navigate(back, { state: { saved } satisfies Saved });
    },
  };
}
