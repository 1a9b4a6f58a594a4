import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Publication, Snapshot } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { publicationPath, sharingPath } from '@/lib/publications';
import { Facts, Heading, PlainLink, TextLink } from '@/ui';
import { addresses } from '../api/addresses';
import { Figures } from './Figures';
import { Versions } from './Versions';
import styles from './publications.module.css';

interface AboutPublicationProps {
  snapshot: Snapshot;
  /** Newest first. */
  versions: Publication[];
}

/** How to cite it, prove it, take it along and be told of the next one. */
export function AboutPublication({ snapshot, versions }: AboutPublicationProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { publicationId: id, version, publishedAt, report } = snapshot;
  const permanent = new URL(publicationPath(id, version), location.origin).href;
  return (
    <div className={styles.columns}>
      <section aria-labelledby="cite">
        <Heading level={2} data-size="xs" id="cite">
          {t('publication.cite')}
        </Heading>
        <div className={styles.citation}>
          <Facts
            facts={[
              [t('publication.versionLabel'), String(version)],
              [t('publication.publishedAt'), format.dateTime(publishedAt)],
              [t('publication.knownOn'), format.date(report.knownOn)],
              [t('publication.address'), <TextLink to={publicationPath(id, version)}>{permanent}</TextLink>],
              [
                t('publication.sha256'),
                <code>{versions.find((one) => one.version === version)?.sha256}</code>,
              ],
            ]}
          />
        </div>
        <p>{t('publication.citeWhy')}</p>
      </section>
      <section aria-labelledby="take">
        <Heading level={2} data-size="xs" id="take">
          {t('publication.take')}
        </Heading>
        <ul className={styles.list}>
          <li>
            <PlainLink href={addresses.document(id, version)}>{t('publication.pdf')}</PlainLink>
          </li>
          <li>
            <TextLink to={sharingPath(id)}>{t('publication.share')}</TextLink>
          </li>
          <li>
            <PlainLink href={addresses.snapshot(id, version)}>{t('publication.json')}</PlainLink>
          </li>
          <li>
            <TextLink to={`/badda-in?lofte=${report.agreement.slug}`}>{t('publication.embed')}</TextLink>
          </li>
        </ul>
        <Figures snapshot={snapshot} />
      </section>
      <section aria-labelledby="follow">
        <Heading level={2} data-size="xs" id="follow">
          {t('publication.follow')}
        </Heading>
        <ul className={styles.list}>
          {report.agreement.municipalities.map(({ code, name }) => (
            <Fragment key={code}>
              <li>
                <PlainLink href={addresses.feed(code)}>{t('publication.feed', { name })}</PlainLink>
              </li>
              <li>
                <PlainLink href={addresses.calendar(code)}>{t('publication.calendar', { name })}</PlainLink>
              </li>
            </Fragment>
          ))}
        </ul>
      </section>
      {versions.length > 1 && <Versions versions={versions} />}
    </div>
  );
}
