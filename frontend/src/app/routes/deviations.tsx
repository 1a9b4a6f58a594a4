import { useParams } from 'react-router';
import { DeviationsPage } from '@/features/drafting';

export function Component() {
  const { id = '' } = useParams();
  return <DeviationsPage key={id} agreement={id} />;
}
