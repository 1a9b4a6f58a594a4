import { useTranslation } from 'react-i18next';
import type { Text } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, Heading, TextLink } from '@/ui';
import type { AuditEvent } from '../api/auditEvents';
import { ChangeList } from './ChangeList';
import { telling, type Deed } from './deeds';
import { useWords } from './useWords';
import styles from './history.module.css';

interface DeedCardProps {
  deed: Deed;
  agreement?: { slug: string; title: Text };
  organisationName: (slug: string) => string;
}

/** More than this is folded: a whole agreement would bury what came before it. */
const SHOWN = 6;

export function DeedCard({ deed, agreement, organisationName }: DeedCardProps) {
  const format = useFormat();
  const words = useWords();
  const { actor, at, events, operation } = deed;
  const who = [actor.name, format.list(actor.organisations.map(organisationName))].filter(Boolean).join(', ');
  return (
    <article className={styles.deed} aria-labelledby={`deed-${deed.id}`}>
      <Heading level={2} data-size="2xs" id={`deed-${deed.id}`}>
        {words.operation(operation)}
      </Heading>
      <p className={styles.about}>
        <time dateTime={at}>{format.dateTime(at)}</time> · {who}
        {agreement && (
          <>
            {' · '}
            <TextLink to={`/medborgarloften/${agreement.slug}`}>
              <LocalText text={agreement.title} />
            </TextLink>
          </>
        )}
      </p>
      {events.map((event) => (
        <Changed key={event.id} event={event} />
      ))}
    </article>
  );
}

function Changed({ event: { entity, changes } }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const told = telling(changes);
  const kind = t(`history.entities.${entity}`);
  if (told.length === 0) return <p className={styles.kind}>{kind}</p>;
  if (told.length <= SHOWN) {
    return (
      <>
        <p className={styles.kind}>{kind}</p>
        <ChangeList changes={told} />
      </>
    );
  }
  return (
    <Details className={styles.details}>
      <Details.Summary>{t('history.show', { kind, count: told.length })}</Details.Summary>
      <Details.Content>
        <ChangeList changes={told} />
      </Details.Content>
    </Details>
  );
}
