import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SessionExpired } from '@/api/problem';
import { useLocalText } from '@/i18n/LocalText';
import swedish from '@messages/sv.json';
import { myAgreementsOptions } from '@/lib/registers';
import { Button, ErrorView, Loading, Notice, Page, SelectField, TextLink } from '@/ui';
import { auditEventsOptions, type AuditedEntity, type Wanted } from '../api/auditEvents';
import { DeedCard } from './DeedCard';
import { deedsOf } from './deeds';
import { useNames } from './useNames';
import { useWords } from './useWords';
import styles from './history.module.css';

const AGREEMENT = 'lofte';
const KIND = 'slag';
const THING = 'sak';
const kinds = Object.keys(swedish.history.entities) as AuditedEntity[];

/** Who changed what, and when: coordinators read it for their agreements, administrators all of it. */
export function HistoryPage() {
  const { t } = useTranslation();
  const local = useLocalText();
  const [params, setParams] = useSearchParams();
  const { data: agreements = [] } = useQuery(myAgreementsOptions());
  const agreement = params.get(AGREEMENT) ?? undefined;
  const entity = kinds.find((kind) => kind === params.get(KIND));
  const entityId = params.get(THING) ?? undefined;

  const choose = (name: string) => (event: { target: { value: string } }) => {
    const next = new URLSearchParams(params);
    if (event.target.value) next.set(name, event.target.value);
    else next.delete(name);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const any = { value: '', label: t('history.all') };

  return (
    <Page title={t('history.title')} lead={t('history.lead')} narrow>
      {entityId && (
        <p>
          {t('history.oneThing')} <TextLink to="/historik">{t('history.everything')}</TextLink>
        </p>
      )}
      <div className={styles.filters}>
        <SelectField
          id="history-agreement"
          label={t('history.agreement')}
          value={agreement ?? ''}
          options={[any, ...agreements.map(({ slug, title }) => ({ value: slug, label: local(title) }))]}
          onChange={choose(AGREEMENT)}
        />
        <SelectField
          id="history-kind"
          label={t('history.kind')}
          value={entity ?? ''}
          options={[any, ...kinds.map((kind) => ({ value: kind, label: t(`history.entities.${kind}`) }))]}
          onChange={choose(KIND)}
        />
      </div>
      <Deeds wanted={{ agreement, entity, entityId }} agreements={agreements} />
    </Page>
  );
}

interface DeedsProps {
  wanted: Wanted;
  agreements: { id: string; slug: string; title: { sv: string; en?: string } }[];
}

function Deeds({ wanted, agreements }: DeedsProps) {
  const { t } = useTranslation();
  const { data, error, refetch, ...more } = useInfiniteQuery(auditEventsOptions(wanted));
  const deeds = deedsOf(data?.pages.flatMap(({ items }) => items) ?? []);
  const nameOf = useNames([...new Set(deeds.flatMap(({ agreementId }) => agreementId ?? []))]);
  const words = useWords(nameOf);
  if (error && !data) {
    return error instanceof SessionExpired ? null : (
      <ErrorView error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Loading />;
  if (deeds.length === 0) return <Notice title={t('history.none')} icon="document" />;
  return (
    <>
      <ol className={styles.list}>
        {deeds.map((deed) => (
          <li key={deed.id}>
            <DeedCard
              deed={deed}
              agreement={agreements.find(({ id }) => id === deed.agreementId)}
              nameOf={nameOf}
              words={words}
            />
          </li>
        ))}
      </ol>
      {more.hasNextPage && (
        <Button
          variant="secondary"
          aria-busy={more.isFetchingNextPage}
          onClick={() => void more.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
    </>
  );
}
