import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { Page, QueryPage } from '@/ui';
import { memberOptions } from '../api/members';
import { DirectoryError } from './DirectoryError';
import { MemberForm } from './MemberForm';
import { useCrumbs } from './useCrumbs';

export function MemberPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const crumbs = useCrumbs('members');
  const query = useQuery(memberOptions(id));
  const { data, error } = query;
  const title = data?.data.name || t('administration.members.edit');
  if (!data && error && isStatus(error, 503)) {
    return (
      <Page title={title} crumbs={crumbs} narrow>
        <DirectoryError error={error} onRetry={() => void query.refetch()} />
      </Page>
    );
  }
  return (
    <QueryPage title={title} lead={data?.data.username} crumbs={crumbs} query={query}>
      {({ data: member, etag }) => <MemberForm member={member} etag={etag} />}
    </QueryPage>
  );
}
