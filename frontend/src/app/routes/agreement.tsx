import { useParams } from 'react-router';
import { AgreementPage } from '@/features/agreements';
import { KpiTargets } from '@/features/kpis';
import { PlannedFollowUps } from '@/features/publications';

export function Component() {
  const { slug = '' } = useParams();
  return (
    <AgreementPage
      slug={slug}
      outcomes={(targets) => <KpiTargets targets={targets} />}
      followUps={<PlannedFollowUps agreement={slug} />}
    />
  );
}
