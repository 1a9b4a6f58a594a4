import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementCard, Organisation } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { today } from '@/lib/calendar';
import { myAgreementsOptions } from '@/lib/registers';
import { ButtonLink, Heading, Notice, Page, TextLink } from '@/ui';
import { proposedAmendmentsOptions } from '../api/amendments';
import { AgreementStatusBadge } from './AgreementStatusBadge';
import { useRights, type Rights } from '@/lib/useRights';
import { Waiting } from './Waiting';
import styles from './drafting.module.css';

/** Where work goes on comes first. */
const order: AgreementCard['status'][] = ['DRAFT', 'SIGNED', 'CLOSED', 'WITHDRAWN'];

interface MyAgreementsPageProps {
  /** What else waits for the user: another feature's work, composed by the router. */
  tasks: ReactNode;
}

/** The agreements of the user's own organisations, drafts too, and what waits for the user. */
export function MyAgreementsPage({ tasks }: MyAgreementsPageProps) {
  const { t } = useTranslation();
  const rights = useRights();
  const agreements = useQuery(myAgreementsOptions());
  if (!agreements.data) return <Waiting queries={[agreements]} />;
  const items = agreements.data;
  return (
    <Page title={t('drafting.mine.title')} lead={t('drafting.mine.lead')}>
      {rights.drafts && (
        <div className={styles.actions}>
          <ButtonLink to="/mina-loften/nytt">{t('drafting.mine.new')}</ButtonLink>
          <ButtonLink to="/mina-loften/importera" variant="secondary">
            {t('drafting.mine.import')}
          </ButtonLink>
        </div>
      )}
      <ForMe agreements={items} rights={rights} />
      {tasks}
      <section aria-labelledby="all-agreements" className={styles.section}>
        <Heading level={2} data-size="xs" id="all-agreements">
          {t('drafting.mine.all')}
        </Heading>
        {items.length === 0 && <p>{t('drafting.mine.none')}</p>}
        <ul className={styles.cards}>
          {order
            .flatMap((status) => items.filter((agreement) => agreement.status === status))
            .map((agreement) => (
              <li key={agreement.id}>
                <Card agreement={agreement} />
              </li>
            ))}
        </ul>
      </section>
    </Page>
  );
}

function Card({ agreement }: { agreement: AgreementCard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const headingId = `agreement-${agreement.id}`;
  return (
    <article aria-labelledby={headingId} className={styles.card}>
      <div className={styles.cardHead}>
        <Heading level={3} data-size="2xs" id={headingId}>
          <TextLink to={`/mina-loften/${agreement.id}`}>
            <LocalText text={agreement.title} />
          </TextLink>
        </Heading>
        <AgreementStatusBadge status={agreement.status} />
      </div>
      <p className={styles.meta}>
        {format.period(agreement.period)}
        {agreement.status === 'SIGNED' &&
          agreement.period.end &&
          agreement.period.end < today() &&
          ` · ${t('drafting.mine.over')}`}
      </p>
      <p className={styles.meta}>
        {format.list(agreement.municipalities.map(({ shortName }) => shortName))} ·{' '}
        {t('municipality.parties', {
          parties: format.list(agreement.parties.map(({ name }) => local(name))),
        })}
      </p>
    </article>
  );
}

/** Signatures and approvals that only the user can give. */
function ForMe({ agreements, rights }: { agreements: AgreementCard[]; rights: Rights }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const format = useFormat();
  const names = (organisations: Organisation[]) =>
    format.list(rights.approvesFor(organisations).map(({ name }) => local(name)));
  const toSign = agreements.flatMap(({ id, title, parties, awaitingSignature }) => {
    const party = names(parties.filter(({ slug }) => awaitingSignature.includes(slug)));
    return party
      ? [
          {
            to: `/mina-loften/${id}/underteckna`,
            text: t('drafting.mine.toSign', { title: local(title), party }),
          },
        ]
      : [];
  });
  const signed = agreements.filter(({ status, parties }) => status === 'SIGNED' && names(parties));
  const toApprove = useQueries({ queries: signed.map(({ id }) => proposedAmendmentsOptions(id)) }).flatMap(
    ({ data }, index) =>
      (data ?? []).flatMap(({ id, awaiting }) => {
        const agreement = signed[index];
        const party = names(awaiting);
        return agreement && party
          ? [
              {
                to: `/mina-loften/${agreement.id}/andringar/${id}`,
                text: t('drafting.mine.toApprove', { title: local(agreement.title), party }),
              },
            ]
          : [];
      }),
  );
  const tasks = [...toSign, ...toApprove];
  if (tasks.length === 0) return null;
  return (
    <Notice title={t('drafting.mine.forMe', { count: tasks.length })} icon="clock" color="warm">
      <ul>
        {tasks.map(({ to, text }) => (
          <li key={to}>
            <TextLink to={to}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
