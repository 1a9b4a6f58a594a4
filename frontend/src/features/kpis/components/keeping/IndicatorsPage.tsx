import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { ButtonLink, Heading, LinkList, QueryPage, SavedNotice } from '@/ui';
import { allIndicatorsOptions } from '@/lib/registers';
import { useKeeping } from './useKeeping';
import styles from './keeping.module.css';

/** Every indicator there is, one's own first: an agreement may use any of them. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const { keeps } = useKeeping();
  return (
    <QueryPage title={t('kpis.title')} lead={t('kpis.lead')} query={useQuery(allIndicatorsOptions())}>
      {(indicators) => (
        <>
          <SavedNotice />
          <ButtonLink to="/nyckeltal/nytt">{t('kpis.add')}</ButtonLink>
          <Group
            title={t('kpis.own')}
            indicators={indicators.filter(({ organisation }) => keeps(organisation))}
          />
          <Group
            title={t('kpis.others')}
            indicators={indicators.filter(({ organisation }) => !keeps(organisation))}
          />
        </>
      )}
    </QueryPage>
  );
}

function Group({ title, indicators }: { title: string; indicators: Indicator[] }) {
  const { t } = useTranslation();
  const local = useLocalText();
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {indicators.length === 0 ? (
        <p>{t('kpis.none')}</p>
      ) : (
        <LinkList
          label={title}
          items={indicators.map(({ slug, name, unit, area }) => ({
            to: `/nyckeltal/${slug}`,
            name: <LocalText text={name} />,
            about: `${local(unit)} · ${area.name}`,
          }))}
        />
      )}
    </section>
  );
}
