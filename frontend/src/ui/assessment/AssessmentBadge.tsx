import { useTranslation } from 'react-i18next';
import type { AssessmentStatus } from '@/api/model';
import { StatusBadge } from '../StatusBadge';
import { assessmentLook } from './assessmentStatus';

/** The status of an activity, or how many of an agreement's activities have that status. */
export function AssessmentBadge({ status, count }: { status: AssessmentStatus; count?: number }) {
  const { t } = useTranslation();
  const { tone, icon } = assessmentLook[status];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {count === undefined ? t(`assessment.status.${status}`) : t(`assessment.counts.${status}`, { count })}
    </StatusBadge>
  );
}
