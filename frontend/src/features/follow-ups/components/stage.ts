import type { FollowUpEntry } from '@/api/model';
import type { IconName, StatusTone } from '@/ui';

/** How it stands with a planned follow-up, for those who work with it. */
export type Stage =
  | 'UPCOMING'
  | 'DUE'
  | 'LATE'
  | 'NOT_HERE'
  | 'NOT_PLANNED'
  | 'WRITTEN'
  | 'SUBMITTED'
  | 'CORRECTED'
  | 'PUBLISHED';

export function stageOf({ state, status, published }: FollowUpEntry): Stage {
  if (published && status === 'DRAFT') return 'CORRECTED';
  if (status === 'SUBMITTED') return 'SUBMITTED';
  // That it is late, or no longer planned, weighs more than that somebody has begun.
  if (status === 'DRAFT' && state !== 'LATE' && state !== 'NOT_PLANNED') return 'WRITTEN';
  return state;
}

export const stageLook: Record<Stage, { tone: StatusTone; icon: IconName }> = {
  UPCOMING: { tone: 'neutral', icon: 'upcoming' },
  DUE: { tone: 'warning', icon: 'clock' },
  LATE: { tone: 'danger', icon: 'warning' },
  NOT_HERE: { tone: 'neutral', icon: 'document' },
  NOT_PLANNED: { tone: 'neutral', icon: 'document' },
  WRITTEN: { tone: 'accent', icon: 'document' },
  SUBMITTED: { tone: 'warning', icon: 'clock' },
  CORRECTED: { tone: 'accent', icon: 'returned' },
  PUBLISHED: { tone: 'success', icon: 'kept' },
};
