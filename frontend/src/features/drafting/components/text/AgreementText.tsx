import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementContent, Text } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { ContentValue, ExternalLink, Facts, Heading } from '@/ui';
import { Both } from './Both';
import { PledgeText } from './PledgeText';
import { TargetText } from './TargetText';
import { useNames } from './useNames';
import styles from './text.module.css';

/** The whole document, everything that a signature stands for. */
export function AgreementText({ content }: { content: AgreementContent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { title, goal, situation, reservation, signing, pledges, kpiTargets } = content;
  return (
    <article className={styles.text} aria-label={t('drafting.sign.textLabel')}>
      <Heading level={2} data-size="md">
        {title.sv}
      </Heading>
      {title.en && (
        <p lang="en" className={styles.english}>
          {title.en}
        </p>
      )}
      <Facts
        facts={[
          [t('content.municipalities'), format.list(content.municipalities.map(names.municipality))],
          [t('content.parties'), format.list(content.parties.map(names.organisation))],
          [t('content.period'), format.period(content.period)],
          [t('content.wordingKind'), t(`content.wordingKinds.${content.wordingKind}`)],
          [t('content.slug'), content.slug],
          [t('content.continues'), content.continues],
        ]}
      />
      <TextPart title={t('content.goal')} text={goal} />
      <TextPart title={t('content.situation')} text={situation} />
      {pledges.length > 0 && (
        <Part title={t('content.pledges')}>
          {pledges.map((pledge) => (
            <PledgeText key={pledge.key} pledge={pledge} />
          ))}
        </Part>
      )}
      {kpiTargets.length > 0 && (
        <Part title={t('content.kpiTargets')}>
          {kpiTargets.map((target) => (
            <TargetText key={target.key} target={target} pledges={pledges} />
          ))}
        </Part>
      )}
      {content.relatedWork.length > 0 && (
        <Part title={t('content.relatedWork')}>
          {content.relatedWork.map(({ text }) => (
            <Both key={text.sv} text={text} />
          ))}
        </Part>
      )}
      <TextPart title={t('content.reservation')} text={reservation} />
      {content.basis.length > 0 && (
        <Part title={t('content.basis')}>
          <ContentValue value={content.basis} />
        </Part>
      )}
      {content.followUpPlan && (
        <Part title={t('content.followUpPlan')}>
          <p>{t(`content.intervals.${content.followUpPlan.interval}`)}</p>
          {content.followUpPlan.ownPeriods && (
            <ol aria-label={t('content.ownPeriods')}>
              {content.followUpPlan.ownPeriods.map(({ start, end, dueOn }) => (
                <li key={start}>
                  {t('content.ownPeriod', {
                    period: format.period({ start, end }),
                    date: format.date(dueOn),
                  })}
                </li>
              ))}
            </ol>
          )}
          <Both text={content.followUpPlan.description} />
          {content.followUpPlan.url && (
            <p>
              <ExternalLink href={content.followUpPlan.url}>{content.followUpPlan.url}</ExternalLink>
            </p>
          )}
        </Part>
      )}
      {content.contacts.length > 0 && (
        <Part title={t('content.contacts')}>
          <ContentValue value={content.contacts} />
        </Part>
      )}
      <TextPart title={t('content.signing')} text={signing} />
      {content.coverage && (
        <Part title={t('content.coverage')}>
          <ContentValue value={content.coverage} />
        </Part>
      )}
      {content.sources.length > 0 && (
        <Part title={t('content.sources')}>
          {content.sources.map(({ title: name, url, note }) => (
            <div key={url}>
              <p>
                <ExternalLink href={url}>{name.sv}</ExternalLink>
              </p>
              {note && <Both text={note} />}
            </div>
          ))}
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading level={3} data-size="xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function TextPart({ title, text }: { title: string; text: Text | undefined }) {
  if (!text) return null;
  return (
    <Part title={title}>
      <Both text={text} />
    </Part>
  );
}
