import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LocalText } from '@/i18n/LocalText';
import { allAssessmentMethodsOptions } from '@/lib/methods';
import { LinkList, QueryPage } from '@/ui';

/** Every way in which an answer is computed, each with an address of its own. */
export function MethodsPage() {
  const { t } = useTranslation();
  const query = useQuery(allAssessmentMethodsOptions());
  const title = t('method.title');
  return (
    <QueryPage
      title={title}
      lead={t('method.lead')}
      crumbs={[{ label: t('about.title'), to: '/om' }]}
      query={query}
    >
      {(methods) => (
        <LinkList
          label={title}
          items={methods.map(({ id, name }) => ({ to: `/metoder/${id}`, name: <LocalText text={name} /> }))}
        />
      )}
    </QueryPage>
  );
}
