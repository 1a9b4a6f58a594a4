import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Saved } from '@/lib/useEntity';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Notice } from './Notice';

const isSaved = (state: unknown): state is Saved =>
  typeof state === 'object' && state !== null && 'saved' in state;

/** Says, where a form leads back to, that what was filled in has been saved. */
export function SavedNotice() {
  const { state } = useLocation() as { state: unknown };
  return isSaved(state) ? <Told name={state.saved} /> : null;
}

function Told({ name }: { name: string }) {
  const { t } = useTranslation();
  const notice = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice title={t('app.saved', { name })} icon="kept" color="success" announce />
    </div>
  );
}
