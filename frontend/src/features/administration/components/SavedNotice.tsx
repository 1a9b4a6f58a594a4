import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Notice } from '@/ui';

/** What a form tells the list it leads back to. */
export interface Saved {
  saved: string;
}

const isSaved = (state: unknown): state is Saved =>
  typeof state === 'object' && state !== null && 'saved' in state;

/** Says that what was filled in has been saved. */
export function SavedNotice() {
  const { state } = useLocation() as { state: unknown };
  return isSaved(state) ? <Told name={state.saved} /> : null;
}

function Told({ name }: Readonly<{ name: string }>) {
  const { t } = useTranslation();
  const notice = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice title={t('administration.saved', { name })} icon="kept" color="success" announce />
    </div>
  );
}
