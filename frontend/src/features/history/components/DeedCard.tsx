import { useTranslation } from 'react-i18next';
import type { Text } from '@/api/model';
import type { AuditedChange } from '../api/auditEvents';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, Heading, TextLink } from '@/ui';
import { ChangeList } from './ChangeList';
import { kindsOf, telling, thingsOf, type ChangedThing, type Deed } from './deeds';
import type { useWords } from './useWords';
import styles from './history.module.css';

type Words = ReturnType<typeof useWords>;

interface DeedCardProps {
  deed: Deed;
  agreement?: { slug: string; title: Text };
  nameOf: (id: string) => string | undefined;
  words: Words;
}

/** More than these are folded: a whole import would bury what came before it. */
const MOST_THINGS = 3;
const MOST_CHANGES = 6;
const MOST_CHARACTERS = 600;

const isLong = (changes: AuditedChange[]) =>
  changes.length > MOST_CHANGES || JSON.stringify(changes).length > MOST_CHARACTERS;

export function DeedCard({ deed, agreement, nameOf, words }: DeedCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { actor, at, events, operation } = deed;
  const things = thingsOf(events);
  const organisations = actor.organisations.map((slug) => nameOf(slug) ?? slug);
  const kinds = kindsOf(things).map(([kind, count]) =>
    t('history.ofKind', { kind: t(`history.entities.${kind}`), count }),
  );
  const all = things.map((thing) => (
    <Changed key={`${thing.entity} ${thing.entityId}`} thing={thing} words={words} />
  ));
  return (
    <article className={styles.deed} aria-labelledby={`deed-${deed.id}`}>
      <Heading level={2} data-size="2xs" id={`deed-${deed.id}`}>
        {words.operation(operation)}
      </Heading>
      <p className={styles.about}>
        <time dateTime={at}>{format.dateTime(at)}</time> ·{' '}
        {[actor.name, format.list(organisations)].filter(Boolean).join(', ')}
        {agreement && (
          <>
            {' · '}
            <TextLink to={`/medborgarloften/${agreement.slug}`}>
              <LocalText text={agreement.title} />
            </TextLink>
          </>
        )}
      </p>
      {things.length <= MOST_THINGS ? (
        all
      ) : (
        <Details className={styles.details}>
          <Details.Summary>{format.list(kinds)}</Details.Summary>
          <Details.Content>{all}</Details.Content>
        </Details>
      )}
    </article>
  );
}

function Changed({ thing: { entity, entityId, changes }, words }: { thing: ChangedThing; words: Words }) {
  const { t } = useTranslation();
  const told = telling(changes);
  const kind = t(`history.entities.${entity}`);
  return (
    <>
      <p className={styles.kind}>
        {kind}{' '}
        <TextLink to={`/historik?sak=${encodeURIComponent(entityId)}`}>{t('history.thisThing')}</TextLink>
      </p>
      {!isLong(told) ? (
        <ChangeList changes={told} words={words} />
      ) : (
        <Details className={styles.details}>
          <Details.Summary>{t('history.show', { kind, count: told.length })}</Details.Summary>
          <Details.Content>
            <ChangeList changes={told} words={words} />
          </Details.Content>
        </Details>
      )}
    </>
  );
}
