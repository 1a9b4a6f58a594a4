import { useParams } from 'react-router';
import { NewMeasurementPage } from '@/features/kpis';

export function Component() {
  const { slug = '' } = useParams();
  return <NewMeasurementPage key={slug} slug={slug} />;
}
