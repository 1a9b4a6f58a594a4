import { useParams } from 'react-router';
import { CorrectPage } from '@/features/records';

export function Component() {
  const { id = '' } = useParams();
  return <CorrectPage key={id} id={id} />;
}
