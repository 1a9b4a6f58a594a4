import { MyAgreementsPage } from '@/features/drafting';
import { FollowUpTasks } from '@/features/follow-ups';

export function Component() {
  return <MyAgreementsPage tasks={<FollowUpTasks />} />;
}
