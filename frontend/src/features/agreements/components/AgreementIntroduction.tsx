import { useTranslation } from 'react-i18next';
import type { AgreementOverview, AssessmentStatus, Coverage, Text } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ExternalLink, Facts, Notice, TextLink } from '@/ui';
import { StatusCounts } from './StatusCounts';
import styles from './AgreementPage.module.css';

export function AgreementIntroduction({ overview }: { overview: AgreementOverview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { agreement, asOf, pledges } = overview;
  const statuses = pledges.flatMap(({ activities }) => activities.map(({ assessment }) => assessment.status));
  const day = asOf.slice(0, 10);
  const retold = agreement.wordingKind === 'RETOLD';
  return (
    <>
      <p className={styles.headline}>
        {statuses.length > 0 && <LocalText text={overview.headline} />}
        {overview.outcomeHeadline && (
          <>
            {' '}
            <LocalText text={overview.outcomeHeadline} />
          </>
        )}
      </p>
      <div className={styles.facts}>
        <Facts
          facts={[
            [t('agreement.period'), format.period(agreement.period)],
            [t('agreement.parties'), format.list(agreement.parties.map(({ name }) => local(name)))],
            [t('agreement.statusLabel'), format.agreementStatus(agreement, day)],
            [t('agreement.asOf'), format.date(day)],
            [t('agreement.continues'), agreement.continues && <Relative agreement={agreement.continues} />],
            [
              t('agreement.continuedBy'),
              agreement.continuedBy.length > 0 &&
                agreement.continuedBy.map((later) => <Relative key={later.id} agreement={later} />),
            ],
            [t('agreement.endReason'), agreement.endReason],
            [t('content.coverage'), <Covered key="coverage" coverage={agreement.coverage} />],
          ]}
        />
        <StatusCounts
          counts={countOf(statuses)}
          demonstration={overview.containsDemonstrationData}
          incomplete={overview.followUpMayBeIncomplete}
        />
      </div>
      {overview.containsDemonstrationData && (
        <Notice title={t('agreement.demoTitle')} icon="demonstration" color="warm">
          <p>{t('agreement.demo')}</p>
        </Notice>
      )}
      {(retold || agreement.sources.length > 0) && (
        <Notice title={retold ? t('agreement.retoldTitle') : t('app.source')} icon="document">
          {retold && <p>{t('agreement.retold')}</p>}
          {agreement.sources.map((source) => (
            <p key={source.url}>
              <ExternalLink href={source.url}>
                {t('agreement.readPublished', { title: local(source.title) })}
              </ExternalLink>
              {source.note && (
                <>
                  {' '}
                  <LocalText text={source.note} />
                </>
              )}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** The days of which everything is known, and from where. */
function Covered({ coverage: { extent, from, through, source } }: { coverage: Coverage }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (extent === 'NOTHING' || !from) return t('agreement.covered.nothing');
  return (
    <>
      {through
        ? t('agreement.covered.through', { from: format.date(from), through: format.date(through) })
        : t('agreement.covered.from', { from: format.date(from) })}
      {source && (
        <>
          {' '}
          {source.url ? (
            <ExternalLink href={source.url}>
              <LocalText text={source.title} />
            </ExternalLink>
          ) : (
            <LocalText text={source.title} />
          )}
        </>
      )}
    </>
  );
}

function Relative({ agreement: { slug, title } }: { agreement: { slug: string; title: Text } }) {
  return (
    <div>
      <TextLink to={`/medborgarloften/${slug}`}>
        <LocalText text={title} />
      </TextLink>
    </div>
  );
}

function countOf(statuses: AssessmentStatus[]): { status: AssessmentStatus; count: number }[] {
  return [...new Set(statuses)].map((status) => ({
    status,
    count: statuses.filter((other) => other === status).length,
  }));
}
