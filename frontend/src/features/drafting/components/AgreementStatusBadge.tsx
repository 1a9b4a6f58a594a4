import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/model';
import { StatusBadge, type IconName, type StatusTone } from '@/ui';

type Status = Agreement['status'];

const looks: Record<Status, { tone: StatusTone; icon: IconName }> = {
  DRAFT: { tone: 'warning', icon: 'document' },
  SIGNED: { tone: 'success', icon: 'check' },
  CLOSED: { tone: 'neutral', icon: 'minus' },
  WITHDRAWN: { tone: 'neutral', icon: 'cross' },
};

export function AgreementStatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <StatusBadge {...looks[status]}>{t(`agreement.status.${status}`)}</StatusBadge>;
}
