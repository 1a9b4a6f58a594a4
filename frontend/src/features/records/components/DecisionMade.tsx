import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Notice, TextLink } from '@/ui';
import { useRecordName } from './useRecordName';

export interface MadeDecision {
  decision: 'VERIFIED' | 'RETURNED';
  record: ActivityRecord;
}

/** Says what was decided, and takes the focus that the decided record had. */
export function DecisionMade({ decision: { decision, record } }: { decision: MadeDecision }) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const message = useFocusOnMount<HTMLDivElement>();
  const verified = decision === 'VERIFIED';
  return (
    <div ref={message} tabIndex={-1}>
      <Notice
        title={t(verified ? 'review.approved' : 'review.returned', { record: nameOf(record) })}
        icon={verified ? 'kept' : 'returned'}
        color={verified ? 'success' : 'neutral'}
        level={3}
        announce
      >
        {verified && (
          <p>
            <TextLink to={`/medborgarloften/${record.agreement.slug}`}>{t('review.seePublic')}</TextLink>
          </p>
        )}
      </Notice>
    </div>
  );
}
