import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesWithAgreementsOptions } from '@/lib/registers';
import { useDocumentTitle } from '@/lib/useDocumentTitle';
import { Card, ErrorView, Heading, Loading, TextLink } from '@/ui';
import { MunicipalitySearch } from './MunicipalitySearch';
import styles from './StartPage.module.css';

export function StartPage() {
  const { t } = useTranslation();
  useDocumentTitle(undefined);
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.inner}>
          <Heading level={1} data-size="xl" className={styles.title}>
            {t('start.title')}
          </Heading>
          <p className={styles.what}>{t('start.what')}</p>
          <MunicipalitySearch />
        </div>
      </div>
      <div className={styles.inner}>
        <MunicipalitiesWithPromises />
        <HowToRead />
      </div>
    </>
  );
}

function MunicipalitiesWithPromises() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(municipalitiesWithAgreementsOptions());
  return (
    <section className={styles.section} aria-labelledby="with-promises">
      <Heading level={2} data-size="sm" id="with-promises">
        {t('start.withPromises')}
      </Heading>
      {isPending && <Loading />}
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p>{t('start.none')}</p>}
      <ul className={styles.cards}>
        {data?.items.map(({ code, name, countyName, agreementCount }) => (
          <li key={code}>
            <Card className={styles.card}>
              <Heading level={3} data-size="xs">
                <TextLink to={`/kommuner/${code}`} className={styles.cardLink}>
                  {name}
                </TextLink>
              </Heading>
              <p>
                {countyName} · {t('start.agreements', { count: agreementCount })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowToRead() {
  const { t } = useTranslation();
  const steps = [
    [t('start.how1Title'), t('start.how1')],
    [t('start.how2Title'), t('start.how2')],
    [t('start.how3Title'), t('start.how3')],
  ];
  return (
    <section className={styles.section} aria-labelledby="how-to-read">
      <Heading level={2} data-size="sm" id="how-to-read">
        {t('start.howTitle')}
      </Heading>
      <ol className={styles.steps}>
        {steps.map(([title, text]) => (
          <li key={title}>
            <Heading level={3} data-size="2xs">
              {title}
            </Heading>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
