import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Notice, TextLink } from '@/ui';

import { useRecordName } from './useRecordName';

export interface MadeDecision {
  decision: 'VERIFIED' | 'RETURNED' | 'VOIDED';
  record: ActivityRecord;
}

const looks = {
  VERIFIED: { key: 'review.approved', icon: 'kept', color: 'success' },
  RETURNED: { key: 'review.returned', icon: 'returned', color: 'neutral' },
  VOIDED: { key: 'records.void.done', icon: 'notJudged', color: 'neutral' },
} as const;

/** Says what was decided, and takes the focus that the decided record had. */
export function DecisionMade({ decision: { decision, record } }: { decision: MadeDecision }) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const message = useFocusOnMount<HTMLDivElement>();
  const { key, icon, color } = looks[decision];
  return (
    <div ref={message} tabIndex={-1}>
      <Notice title={t(key, { record: nameOf(record) })} icon={icon} color={color} level={3} announce>
        {decision === 'VERIFIED' && (
          <p>
            <TextLink to={`/medborgarloften/${record.agreement.slug}`}>{t('review.seePublic')}</TextLink>
          </p>
        )}
      </Notice>
    </div>
  );
}
