import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AgreementContent } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { agreementOptions } from '@/lib/agreement';
import { useSaving } from '@/lib/useSaving';
import { Button, ButtonLink, ChangeList, Notice, Page } from '@/ui';
import { contentOptions } from '../../api/agreements';
import { changesBetween } from '../../form/changes';
import { keptAmendment } from '../../form/kept';
import { readContent } from '../../form/read';
import { useAgreementForm } from '../../form/useAgreementForm';
import { writeContent } from '../../form/write';
import { AgreementForm } from '../editor/AgreementForm';
import { Waiting } from '../Waiting';
import { ProposalForm } from './ProposalForm';

/** Changing what is signed: first the text, then why, and every party approves. */
export function AmendPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const readOnce = { refetchOnMount: 'always', refetchOnReconnect: false, gcTime: 0 } as const;
  const view = useQuery({ ...agreementOptions(id), ...readOnce });
  const last = view.isFetchedAfterMount ? view.data?.data.editions.at(-1) : undefined;
  // The last text may have its first day still to come: what is approved must not be undone unseen.
  const begins = last?.inForceFrom ?? view.data?.data.earlierWordings?.at(-1)?.replacedOn;
  const content = useQuery({
    ...contentOptions(id, begins),
    ...readOnce,
    enabled: last !== undefined,
  });
  if (!view.data || !last || !content.data || !content.isFetchedAfterMount)
    return <Waiting queries={[view, content]} />;
  const { title, status, replacedOn } = view.data.data;
  return (
    <Page
      title={t('drafting.amend.title', { title: local(title) })}
      lead={t('drafting.amend.lead')}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(title), to: `/mina-loften/${id}` },
      ]}
    >
      {status === 'SIGNED' ? (
        <Amending
          id={id}
          signed={content.data.data}
          base={last.number}
          comesIntoForce={replacedOn && begins}
        />
      ) : (
        <Notice title={t('drafting.amend.notSignedTitle')}>
          <p>{t('drafting.amend.notSigned')}</p>
        </Notice>
      )}
    </Page>
  );
}

interface AmendingProps {
  id: string;
  /** The text of the last edition. */
  signed: AgreementContent;
  /** The number of that edition. */
  base: number;
  /** The first day of that edition, while it is still to come. */
  comesIntoForce: string | undefined;
}

function Amending({ id, signed, base, comesIntoForce }: AmendingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const kept = useMemo(() => keptAmendment(id), [id]);
  const {
    form,
    etag: writtenOn,
    restored,
    complete,
    startOver,
  } = useAgreementForm({ values: readContent(signed), etag: String(base) }, kept);
  const [proposed, setProposed] = useState<AgreementContent>();
  const { submit } = useSaving(form, {
    save: () => Promise.resolve(setProposed(writeContent(complete()))),
    place: () => undefined,
  });

  if (proposed) {
    return (
      <ProposalForm
        agreementId={id}
        signed={signed}
        baseEdition={Number(writtenOn)}
        content={proposed}
        onBack={() => setProposed(undefined)}
        onProposed={(amendment) => {
          kept.clear();
          void navigate(`/mina-loften/${id}/andringar/${amendment.id}`, { replace: true });
        }}
      />
    );
  }
  const outdated = writtenOn !== String(base);
  return (
    <>
      {comesIntoForce && (
        <Notice title={t('drafting.amend.toComeTitle', { date: format.date(comesIntoForce) })}>
          <p>{t('drafting.amend.toCome')}</p>
        </Notice>
      )}
      {restored && (
        <Notice title={t(outdated ? 'drafting.amend.outdatedTitle' : 'drafting.restoredTitle')} color="warm">
          <p>{t(outdated ? 'drafting.amend.outdated' : 'drafting.restored')}</p>
          <Button variant="secondary" onClick={() => startOver(readContent(signed), String(base))}>
            {t('drafting.discard')}
          </Button>
        </Notice>
      )}
      <AgreementForm
        form={form}
        submit={submit}
        amending
        submitLabel={t('drafting.amend.showChanges')}
        besides={
          <ButtonLink to={`/mina-loften/${id}`} variant="secondary">
            {t('drafting.leave')}
          </ButtonLink>
        }
        aside={<ChangesSoFar signed={signed} form={form} />}
      />
    </>
  );
}

/** What would change if it were proposed as it stands. */
function ChangesSoFar({
  signed,
  form,
}: { signed: AgreementContent } & Pick<ReturnType<typeof useAgreementForm>, 'form'>) {
  const { t } = useTranslation();
  const changes = changesBetween(signed, writeContent(form.watch()));
  return (
    <Notice title={t('drafting.amend.soFar', { count: changes.length })}>
      {changes.length === 0 ? (
        <p>{t('drafting.amend.nothingYet')}</p>
      ) : (
        <ChangeList changes={changes} document={signed} label={t('drafting.amend.changes')} />
      )}
    </Notice>
  );
}
