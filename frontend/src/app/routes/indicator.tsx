import { useParams } from 'react-router';
import { IndicatorPage } from '@/features/kpis';

export function Component() {
  const { slug = '' } = useParams();
  return <IndicatorPage key={slug} slug={slug} />;
}
