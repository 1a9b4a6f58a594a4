import { useParams } from 'react-router';
import { AmendmentPage } from '@/features/drafting';

export function Component() {
  const { id = '', amendment = '' } = useParams();
  return <AmendmentPage key={amendment} agreement={id} id={amendment} />;
}
