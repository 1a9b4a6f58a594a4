import { useParams } from 'react-router';
import { DeviationPage } from '@/features/drafting';

export function Component() {
  const { id = '', deviation } = useParams();
  return <DeviationPage key={deviation} agreement={id} id={deviation} />;
}
