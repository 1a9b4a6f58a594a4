import { useTranslation } from 'react-i18next';
import type { ActivityTerms, PledgeTerms } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { ContentValue, Facts, Heading } from '@/ui';
import { Both } from './Both';
import { useNames } from './useNames';
import styles from './text.module.css';

export function PledgeText({ pledge }: { pledge: PledgeTerms }) {
  const { t } = useTranslation();
  const { problem, causes, intendedEffect, continues } = pledge;
  return (
    <section className={styles.item}>
      <Heading level={4} data-size="2xs">
        {pledge.title.sv}
      </Heading>
      {pledge.title.en && (
        <p lang="en" className={styles.english}>
          {pledge.title.en}
        </p>
      )}
      <Both text={pledge.wording} />
      <Facts
        facts={[
          [t('content.focusArea'), t(`agreement.focus.${pledge.focusArea}`)],
          [t('content.problem'), problem && <Both text={problem} />],
          [t('content.causes'), causes && <Both text={causes} />],
          [t('content.intendedEffect'), intendedEffect && <Both text={intendedEffect} />],
          [t('content.continues'), continues && `${continues.agreement}, ${continues.pledge}`],
        ]}
      />
      {pledge.activities.map((activity) => (
        <ActivityText key={activity.key} activity={activity} />
      ))}
    </section>
  );
}

function ActivityText({ activity }: { activity: ActivityTerms }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { title, wording, quota, leads, assisting, places, reportingDelayDays } = activity;
  const { answeredBy, coverage, withholdBelow, previousOutcome } = activity;
  return (
    <section className={styles.item}>
      <Heading level={5} data-size="2xs">
        {title.sv}
      </Heading>
      {title.en && (
        <p lang="en" className={styles.english}>
          {title.en}
        </p>
      )}
      <Both text={wording} />
      <Facts
        facts={[
          [t('content.quota'), <ContentValue key="quota" value={quota} />],
          [t('content.leads'), format.list(leads.map(names.organisation))],
          [t('content.assisting'), format.list(assisting.map(names.organisation))],
          [
            t('content.places'),
            format.list(
              places.map(({ municipality, name }) => `${name} (${names.municipality(municipality)})`),
            ),
          ],
          [t('content.reportingDelayDays'), format.number(reportingDelayDays)],
          [t('content.answeredBy'), answeredBy && format.list(answeredBy.map(names.organisation))],
          [t('content.coverage'), coverage && <ContentValue key="coverage" value={coverage} />],
          [t('content.withholdBelow'), withholdBelow && format.number(withholdBelow)],
          [
            t('content.previousOutcome'),
            previousOutcome && <ContentValue key="before" value={previousOutcome} />,
          ],
        ]}
      />
    </section>
  );
}
