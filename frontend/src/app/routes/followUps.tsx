import { useParams } from 'react-router';
import { FollowUpsPage } from '@/features/follow-ups';

export function Component() {
  const { id = '' } = useParams();
  return <FollowUpsPage key={id} agreement={id} />;
}
