import { useTranslation } from 'react-i18next';

export const roles = ['recorder', 'coordinator', 'approver', 'admin'] as const;

/** What a role is called on screen. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => {
    const known = roles.find((one) => one === role);
    return known ? t(`administration.members.roles.${known}`) : role;
  };
}
