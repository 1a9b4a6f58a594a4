import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button, Dialog, Heading } from '@/ui';
import styles from './followUps.module.css';

/** Asks before the page is left with text that is not saved. */
export function LeaveWarning({ unsaved, wouldLeave }: { unsaved: boolean; wouldLeave: () => boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => wouldLeave() && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('reporting.leave.title')}
      </Heading>
      <p>{t('reporting.leave.text')}</p>
      <div className={styles.actions}>
        <Button onClick={() => blocker.reset()}>{t('reporting.leave.stay')}</Button>
        <Button variant="secondary" onClick={() => blocker.proceed()}>
          {t('reporting.leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
