import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { useLocalText } from '@/i18n/LocalText';
import { allOrganisationsOptions } from '@/lib/registers';
import { useFormat } from '@/i18n/useFormat';
import { pathOfPointer } from '@/lib/pointer';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { useEntity } from '@/lib/useEntity';
import { Choices, EntityForm, Notice, PickSeveral } from '@/ui';
import { useSaveMember, type Member } from '../api/members';
import { DirectoryError } from './DirectoryError';
import { roles, useRoleName } from './useRoleName';

const BACK = '/administration/medlemmar';

interface Values {
  roles: string[];
  organisations: string[];
}

/** What an account may do, and for whom. The account itself is made and closed in Keycloak. */
export function MemberForm({ member, etag }: { member: Member; etag: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const roleName = useRoleName();
  const { data: organisations = [] } = useQuery(allOrganisationsOptions());
  const { mutateAsync: save } = useSaveMember(member.id);
  const { draft, done } = useEntity<Values>(`member.${member.id}`, etag, BACK);
  const { form, idOf, errorOf, frame } = useCheckedForm<Values>({
    name: 'member',
    initialValues: { roles: member.roles, organisations: member.organisations },
    draft,
    check: () => [],
    save: async (body) => {
      await save({ body, etag });
      await done(member.name || member.username);
    },
    place: ({ pointer, code }) => {
      const path = pathOfPointer(pointer);
      if (code === 'OWN_ADMIN_ROLE') return { field: 'roles', message: t('administration.members.ownAdmin') };
      if (code === 'GIVEN_BY_GROUP') return { field: 'roles', message: t('administration.members.byGroup') };
      if (path.startsWith('organisations'))
        return { field: 'organisations', message: t('administration.members.unknownOrganisation') };
      return undefined;
    },
  });
  const { control, register } = form;
  const named = (slug: string) => {
    const organisation = organisations.find((one) => one.slug === slug);
    // An account may name what has never been registered, or is spelt otherwise there.
    return organisation ? local(organisation.name) : t('administration.members.unregistered', { slug });
  };

  return (
    <EntityForm
      frame={frame}
      back={BACK}
      onCancel={draft.clear}
      explained={isStatus(frame.failure, 503) && frame.failure && <DirectoryError error={frame.failure} />}
      current={[
        [t('administration.members.rolesLegend'), format.list(member.roles.map(roleName))],
        [t('administration.members.organisations'), format.list(member.organisations.map(named))],
      ]}
    >
      {!member.enabled && (
        <Notice title={t('administration.members.closedTitle')} icon="notJudged">
          <p>{t('administration.members.closedAbout')}</p>
        </Notice>
      )}
      <Choices
        id={idOf('roles')}
        legend={t('administration.members.rolesLegend')}
        error={errorOf('roles')}
        several
        field={register('roles')}
        choices={roles.map((value) => ({
          value,
          label: roleName(value),
          hint: t(`administration.members.roleHints.${value}`),
        }))}
      />
      <Controller
        control={control}
        name="organisations"
        render={({ field }) => (
          <PickSeveral
            id={idOf('organisations')}
            legend={t('administration.members.organisations')}
            addLabel={t('administration.members.addOrganisation')}
            error={errorOf('organisations')}
            suggested={member.organisations.map((slug) => ({ value: slug, label: named(slug) }))}
            others={organisations.map(({ slug, name }) => ({ value: slug, label: local(name) }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <p>{t('administration.members.effect')}</p>
    </EntityForm>
  );
}
