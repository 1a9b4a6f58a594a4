import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { languages } from 'virtual:languages';
import type { AgreementCard } from '@/api/model';
import { FIRST, isLanguage, type Language } from '@/i18n';
import { inLanguage, useLocalText } from '@/i18n/LocalText';
import { ErrorView, Heading, Loading, Page, PlainLink, SelectField } from '@/ui';
import { embedCode } from '../api/embedCode';
import { agreementsOptions, newestOptions, sharingOptions } from '../api/publications';
import { CopyField } from './CopyField';
import styles from './publications.module.css';

/** The address keeps the choice, so that a page about a promise can link here. */
const AGREEMENT = 'lofte';
const LANGUAGE = 'sprak';

/** How others show the newest follow-up of an agreement on their own pages. */
export function EmbedPage() {
  const { t } = useTranslation();
  const local = useLocalText();
  const [parameters, setParameters] = useSearchParams();
  const { data, error, refetch } = useQuery(agreementsOptions());
  const wanted = parameters.get(LANGUAGE);
  const language = isLanguage(wanted) ? wanted : FIRST;
  const chosen = data?.find(({ slug }) => slug === parameters.get(AGREEMENT)) ?? data?.[0];
  const said = useSaid(chosen?.slug);
  const choose = (name: string, value: string) =>
    setParameters(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true },
    );

  return (
    <Page
      title={t('embed.title')}
      lead={t('embed.lead')}
      crumbs={[{ label: t('nav.start'), to: '/' }]}
      narrow
    >
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && chosen && (
        <>
          <div className={styles.choices}>
            <SelectField
              id="agreement"
              label={t('embed.agreement')}
              value={chosen.slug}
              onChange={({ target }) => choose(AGREEMENT, target.value)}
              options={data.map(({ slug, title, municipalities }) => ({
                value: slug,
                label: `${municipalities.map(({ shortName }) => shortName).join(', ')}: ${local(title)}`,
              }))}
            />
            <SelectField
              id="language"
              label={t('embed.language')}
              value={language}
              onChange={({ target }) => choose(LANGUAGE, target.value)}
              options={languages.map(({ tag, inSentence }) => ({ value: tag, label: inSentence }))}
            />
          </div>
          <Ways
            code={embedCode({
              site: location.origin,
              agreement: chosen.slug,
              language,
              link: linkText(chosen, language),
              said: language === FIRST ? said : undefined,
            })}
          />
        </>
      )}
    </Page>
  );
}

/** What the newest follow-up says in short, in Swedish: the same as its picture says. */
function useSaid(agreement: string | undefined): string | undefined {
  const newest = useQuery({ ...newestOptions(agreement ?? ''), enabled: agreement !== undefined });
  const id = newest.data?.id;
  const sharing = useQuery({ ...sharingOptions(id ?? ''), enabled: id !== undefined });
  return id === undefined ? undefined : sharing.data?.picture.alternative;
}

/** In the language that was chosen for it, whatever the reader's is. */
const linkText = ({ municipalities, title }: AgreementCard, language: Language) =>
  `${municipalities.map(({ shortName }) => shortName).join(', ')}: ${inLanguage(title, language) ?? title.sv}`;

function Ways({ code }: { code: ReturnType<typeof embedCode> }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <PlainLink href={code.frameAddress}>{t('embed.look')}</PlainLink>
      </p>
      <Way title={t('embed.scriptTitle')}>
        <p>{t('embed.script')}</p>
        <CopyField key={code.script} name={t('embed.scriptTitle')} code={code.script} />
        <p>{t('embed.csp')}</p>
        <CopyField name="Content-Security-Policy" code={code.scriptPolicy} />
      </Way>
      <Way title={t('embed.iframeTitle')}>
        <p>{t('embed.iframe')}</p>
        <CopyField key={code.iframe} name={t('embed.iframeTitle')} code={code.iframe} />
        <p>{t('embed.cspFrame')}</p>
        <CopyField name="Content-Security-Policy, iframe" code={code.framePolicy} />
      </Way>
      <Way title={t('embed.plainTitle')}>
        <p>{t('embed.plain')}</p>
        {code.said && <p>{t('embed.said')}</p>}
        <CopyField key={code.plain} name={t('embed.plainTitle')} code={code.plain} />
      </Way>
    </>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
