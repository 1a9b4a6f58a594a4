import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '@/i18n/LocalText';
import { assessmentMethodOptions } from '@/lib/methods';
import { MethodText, QueryPage } from '@/ui';

/** The stable address of a method: what an answer on an agreement's page points at. */
export function MethodPage({ method }: { method: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const query = useQuery(assessmentMethodOptions(method));
  return (
    <QueryPage
      title={query.data ? local(query.data.name) : t('method.title')}
      crumbs={[
        { label: t('about.title'), to: '/om' },
        { label: t('method.title'), to: '/metoder' },
      ]}
      query={query}
    >
      {(data) => <MethodText method={data} />}
    </QueryPage>
  );
}
