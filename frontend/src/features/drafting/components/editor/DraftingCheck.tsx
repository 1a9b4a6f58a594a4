import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LocalText } from '@/i18n/LocalText';
import { usePointerWords } from '@/i18n/usePointerWords';
import { reveal } from '@/lib/reveal';
import { Button, ErrorView, Heading, Loading } from '@/ui';
import { draftingCheckOptions } from '../../api/agreements';
import { fieldOfPointer } from '../../form/pointers';
import type { AgreementValues } from '../../form/values';
import styles from './editor.module.css';

interface DraftingCheckProps {
  agreement: string;
  /** It has been saved once: there is something to check. */
  saved: boolean;
  valuesNow: () => AgreementValues;
}

/** What would make the draft hard to follow up: advice that never stands in the way of signing. */
export function DraftingCheck({ agreement, saved, valuesNow }: DraftingCheckProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="drafting-check">
      <Heading level={2} data-size="xs" id="drafting-check">
        {t('drafting.check.title')}
      </Heading>
      <p>{saved ? t('drafting.check.intro') : t('drafting.check.unsaved')}</p>
      {saved && <Findings agreement={agreement} valuesNow={valuesNow} />}
    </section>
  );
}

function Findings({ agreement, valuesNow }: Pick<DraftingCheckProps, 'agreement' | 'valuesNow'>) {
  const { t } = useTranslation();
  const words = usePointerWords();
  const { data, error, isPending, refetch } = useQuery(draftingCheckOptions(agreement));
  if (isPending) return <Loading />;
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p role="status">
        {data.findings.length === 0
          ? t('drafting.check.none')
          : t('drafting.check.count', { count: data.findings.length })}
      </p>
      <ul className={styles.findings}>
        {data.findings.map(({ code, pointer, message }) => {
          const field = fieldOfPointer(valuesNow(), pointer);
          const place = words(pointer, valuesNow());
          return (
            <li key={`${code} ${pointer}`}>
              <LocalText text={message} />
              {place && <small>{place}</small>}
              {field && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('drafting.check.goNamed', { place })}
                  onClick={() => reveal(field)}
                >
                  {t('drafting.check.go')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
