import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SessionExpired } from '@/api/problem';
import { useFormat } from '@/i18n/useFormat';
import { Button, LinkList, Loading, Page, SavedNotice, TextField } from '@/ui';
import { memberListOptions } from '../api/members';
import { DirectoryError } from './DirectoryError';
import { useRoleName } from './useRoleName';
import { useCrumbs } from './useCrumbs';

const SEARCH = 'sok';

export function MembersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const crumbs = useCrumbs();
  const [params, setParams] = useSearchParams();
  const typed = params.get(SEARCH) ?? '';
  const search = useDeferredValue(typed.trim());
  const { data, error, refetch, ...more } = useInfiniteQuery({
    ...memberListOptions(search),
    placeholderData: keepPreviousData,
  });
  const members = data?.pages.flatMap(({ items }) => items) ?? [];
  const about = ({ username, enabled, roles }: (typeof members)[number]) =>
    [
      username,
      roles.length > 0 ? format.list(roles.map(roleName)) : t('administration.members.noRoles'),
      !enabled && t('administration.members.closed'),
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <Page
      title={t('administration.members.title')}
      lead={t('administration.members.lead')}
      crumbs={crumbs}
      narrow
    >
      <SavedNotice />
      <TextField
        id="member-search"
        label={t('administration.members.search')}
        value={typed}
        onChange={({ target: { value } }) => setParams(value ? { [SEARCH]: value } : {}, { replace: true })}
      />
      {error && !(error instanceof SessionExpired) && (
        <DirectoryError error={error} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p role="status">
            {t('administration.members.count', { count: data.pages[0]?.meta.totalRecords ?? 0 })}
          </p>
          {members.length > 0 && (
            <LinkList
              label={t('administration.members.title')}
              items={members.map((member) => ({
                to: `/administration/medlemmar/${encodeURIComponent(member.id)}`,
                name: member.name || member.username,
                about: about(member),
              }))}
            />
          )}
          {more.hasNextPage && (
            <Button variant="secondary" onClick={() => void more.fetchNextPage()}>
              {t('administration.more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
