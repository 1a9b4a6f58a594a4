import { useParams } from 'react-router';
import { OrganisationPage } from '@/features/administration';

export function Component() {
  const { slug = '' } = useParams();
  return <OrganisationPage key={slug} slug={slug} />;
}
