import { useParams } from 'react-router';
import { MemberPage } from '@/features/administration';

export function Component() {
  const { id = '' } = useParams();
  return <MemberPage key={id} id={id} />;
}
