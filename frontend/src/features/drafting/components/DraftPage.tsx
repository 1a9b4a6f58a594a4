import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '@/i18n/LocalText';
import { agreementOptions } from '@/lib/agreement';
import { Page } from '@/ui';
import { contentOptions } from '../api/agreements';
import { readContent } from '../form/read';
import { DraftEditor } from './DraftEditor';
import { Frozen } from './Frozen';
import { Waiting } from './Waiting';

/** Editing a draft that the API has. What is read here is read once: it must not change beneath the hands. */
export function DraftPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const view = useQuery(agreementOptions(id));
  const content = useQuery({
    ...contentOptions(id),
    refetchOnMount: 'always',
    refetchOnReconnect: false,
    gcTime: 0,
  });
  if (!view.data || !content.data || !content.isFetchedAfterMount)
    return <Waiting queries={[view, content]} />;

  const { title, status, signatures } = view.data.data;
  return (
    <Page
      title={t('drafting.editTitle', { title: local(title) })}
      crumbs={[
        { label: t('drafting.mine.title'), to: '/mina-loften' },
        { label: local(title), to: `/mina-loften/${id}` },
      ]}
    >
      {status === 'DRAFT' ? (
        <DraftEditor
          key={id}
          id={id}
          first={{ values: readContent(content.data.data), etag: content.data.etag }}
          signed={signatures.length > 0}
        />
      ) : (
        <Frozen id={id} />
      )}
    </Page>
  );
}
