import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementCard as Agreement } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { today } from '@/lib/calendar';
import { Card, Heading, TextLink } from '@/ui';
import { StatusCounts } from './StatusCounts';
import styles from './AgreementCard.module.css';

export function AgreementCard({ agreement, children }: { agreement: Agreement; children?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  return (
    <Card asChild className={styles.card}>
      <article>
        <Heading level={3} data-size="sm">
          <TextLink to={`/medborgarloften/${agreement.slug}`} className={styles.link}>
            <LocalText text={agreement.title} />
          </TextLink>
        </Heading>
        {agreement.statusCounts.length > 0 && (
          <p className={styles.headline}>
            <LocalText text={agreement.headline} />
          </p>
        )}
        <p className={styles.meta}>
          {format.period(agreement.period)} · {format.agreementStatus(agreement, today())}
        </p>
        <p className={styles.meta}>
          {t('municipality.parties', {
            parties: format.list(agreement.parties.map(({ name }) => local(name))),
          })}
        </p>
        <StatusCounts
          counts={agreement.statusCounts}
          demonstration={agreement.containsDemonstrationData}
          incomplete={agreement.followUpMayBeIncomplete}
        />
        {children && <div className={styles.around}>{children}</div>}
      </article>
    </Card>
  );
}
