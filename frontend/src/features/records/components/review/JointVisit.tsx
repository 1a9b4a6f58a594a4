import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { Button, ErrorView, Notice } from '@/ui';
import { useJoinRecords, useSeparateRecords } from '../../api/records';
import { AdviceList } from '../AdviceList';

/** What to know before a record is approved; a visit that two parties have recorded is joined here. */
export function JointVisit({ record }: { record: ActivityRecord }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const join = useJoinRecords(record.id);
  const separate = useSeparateRecords(record.id);
  const advice = record.internal?.advice ?? [];
  const { joined } = record;
  const error = join.error ?? separate.error;
  return (
    <>
      {advice.length > 0 && (
        <Notice title={t('records.advice.title')} icon="warning" color="warm">
          <AdviceList advice={advice} />
          {record.internal?.mayVerify &&
            advice.map(
              ({ code, recordId, organisation }) =>
                code === 'SAME_VISIT' &&
                recordId && (
                  <Button
                    key={recordId}
                    variant="secondary"
                    disabled={join.isPending}
                    onClick={() => join.mutate(recordId)}
                  >
                    {t('records.advice.join', { organisation: organisation ? local(organisation.name) : '' })}
                  </Button>
                ),
            )}
        </Notice>
      )}
      {joined && record.internal && (
        <p>
          {t('records.advice.joined', { organisation: local(joined.organisation.name) })}{' '}
          <Button
            variant="tertiary"
            data-size="sm"
            disabled={separate.isPending}
            onClick={() => separate.mutate(joined.id)}
          >
            {t('records.advice.separate')}
          </Button>
        </p>
      )}
      {error && <ErrorView error={error} />}
    </>
  );
}
