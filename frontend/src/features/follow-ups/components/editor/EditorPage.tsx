import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { useRights } from '@/lib/useRights';
import { ButtonLink, Notice, Page } from '@/ui';
import { followUpOptions } from '../../api/followUps';
import { readPath } from '../paths';
import type { Outcomes } from '../ReportText';
import { useFollowUpCrumbs } from '../useFollowUpCrumbs';
import { Waiting } from '../Waiting';
import { Editor } from './Editor';

interface EditorPageProps {
  id: string;
  outcomes: Outcomes;
}

export function EditorPage({ id, outcomes }: EditorPageProps) {
  const query = useQuery({ ...followUpOptions(id), refetchOnMount: 'always' });
  // What is edited begins with what is saved now, not with what was read at an earlier visit.
  if (!query.data || !query.isFetchedAfterMount) return <Waiting queries={[query]} />;
  return <Opened now={query.data} outcomes={outcomes} />;
}

function Opened({ now, outcomes }: { now: { data: FollowUp; etag: string }; outcomes: Outcomes }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const periodName = usePlannedPeriod();
  const crumbs = useFollowUpCrumbs();
  const rights = useRights();
  // What is being written does not change beneath the hands: the page keeps what it was opened with.
  const [first] = useState(now);
  const { agreement } = first.data.report;
  const mayWrite = first.data.status === 'DRAFT' && rights.coordinates(agreement.parties);
  const title = t('reporting.writeTitle', { period: periodName(first.data.period) });
  return (
    <Page
      title={title}
      documentTitle={`${title} – ${local(agreement.title)}`}
      lead={mayWrite ? t('reporting.writeLead') : undefined}
      crumbs={crumbs(agreement)}
    >
      {mayWrite ? (
        <Editor first={first} outcomes={outcomes} />
      ) : (
        <Notice title={t('reporting.notOpenTitle')} icon="info" color="warm">
          <p>{t('reporting.notOpen')}</p>
          <ButtonLink to={readPath(agreement.id, first.data.id)} variant="secondary">
            {t('reporting.read')}
          </ButtonLink>
        </Notice>
      )}
    </Page>
  );
}
