import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { API_BASE } from '@/api/client';
import type { Agreement } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { ExternalLink, Facts, Heading, PlainLink } from '@/ui';
import { SignatureList } from './SignatureList';
import styles from './AgreementPage.module.css';

/** What surrounds the promises: what is left out, what they rest on, and whom to ask. */
export function AgreementDetails({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const { relatedWork, reservation, basis, followUpPlan, contacts, slug, signing } = agreement;
  return (
    <div className={styles.columns}>
      {relatedWork.length > 0 && (
        <Section id="related-work" title={t('agreement.relatedWork')}>
          <p>{t('agreement.relatedWorkIntro')}</p>
          <ul className={styles.list}>
            {relatedWork.map(({ text }) => (
              <li key={text.sv}>
                <LocalText text={text} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reservation && (
        <Section id="reservation" title={t('agreement.reservation')}>
          <p>
            <LocalText text={reservation} />
          </p>
        </Section>
      )}
      {followUpPlan && (
        <Section id="follow-up" title={t('agreement.followUp')}>
          <p>
            <LocalText text={followUpPlan.description} />
          </p>
          {followUpPlan.url && (
            <p>
              <ExternalLink href={followUpPlan.url}>{t('agreement.followUpElsewhere')}</ExternalLink>
            </p>
          )}
        </Section>
      )}
      {basis.length > 0 && (
        <Section id="basis" title={t('agreement.basis')}>
          <ul className={styles.list}>
            {basis.map((item) => (
              <li key={item.title.sv}>
                {item.url ? (
                  <ExternalLink href={item.url}>
                    <LocalText text={item.title} />
                  </ExternalLink>
                ) : (
                  <LocalText text={item.title} />
                )}
                {item.year && !item.title.sv.includes(String(item.year)) && ` (${item.year})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="signatures" title={t('agreement.signatures')}>
        {signing && (
          <p>
            <LocalText text={signing} />
          </p>
        )}
        <SignatureList signatures={agreement.signatures} />
      </Section>
      {contacts.length > 0 && (
        <Section id="contact" title={t('agreement.contact')}>
          {contacts.map(({ name, phone, email, address, url }) => (
            <div key={name.sv}>
              <p>
                <strong>
                  <LocalText text={name} />
                </strong>
              </p>
              <Facts
                facts={[
                  [
                    t('agreement.phone'),
                    phone && <PlainLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</PlainLink>,
                  ],
                  [t('agreement.email'), email && <PlainLink href={`mailto:${email}`}>{email}</PlainLink>],
                  [t('agreement.address'), address],
                  [
                    t('agreement.website'),
                    url && <ExternalLink href={url}>{new URL(url).hostname}</ExternalLink>,
                  ],
                ]}
              />
            </div>
          ))}
        </Section>
      )}
      <Section id="data" title={t('agreement.data')}>
        <p>{t('agreement.dataIntro')}</p>
        <ul className={styles.list}>
          <li>
            <PlainLink href={`${API_BASE}/pledge-agreements/${slug}/overview`}>
              {t('agreement.dataOverview')}
            </PlainLink>
          </li>
          <li>
            <PlainLink href={`${API_BASE}/pledge-agreements/${slug}/document`}>
              {t('agreement.dataDocument')}
            </PlainLink>
          </li>
          <li>
            <PlainLink href={`${API_BASE}/activity-records?agreement=${slug}&status=VERIFIED`}>
              {t('agreement.dataRecords')}
            </PlainLink>
          </li>
        </ul>
      </Section>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
