import { useParams } from 'react-router';
import { EditIndicatorPage } from '@/features/kpis';

export function Component() {
  const { slug = '' } = useParams();
  return <EditIndicatorPage key={slug} slug={slug} />;
}
