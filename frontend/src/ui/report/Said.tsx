import { useTranslation } from 'react-i18next';
import type { ReportedActivity } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { StatusBadge } from '../StatusBadge';
import { writtenLook } from './writtenLook';
import styles from './report.module.css';

interface SaidProps {
  activity: Pick<ReportedActivity, 'reported' | 'writtenStatus' | 'reason'>;
}

/** What the parties say of one activity; silence about one without a number is told as such. */
export function Said({ activity: { reported, writtenStatus, reason } }: SaidProps) {
  const { t } = useTranslation();
  if (reported && !writtenStatus && !reason) return null;
  return (
    <div className={styles.said}>
      <p>
        {t('publication.written')}{' '}
        {writtenStatus && (
          <StatusBadge {...writtenLook[writtenStatus]}>
            {t(`publication.writtenStatus.${writtenStatus}`)}
          </StatusBadge>
        )}
        {!reported && <NotReported />}
      </p>
      {reason && (
        <p className={styles.words}>
          <LocalText text={reason} />
        </p>
      )}
    </div>
  );
}

export function NotReported() {
  const { t } = useTranslation();
  return (
    <StatusBadge tone="warning" icon="warning">
      {t('publication.notReported')}
    </StatusBadge>
  );
}
