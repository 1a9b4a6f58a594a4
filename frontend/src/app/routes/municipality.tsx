import { useParams } from 'react-router';
import { MunicipalityPage } from '@/features/agreements';
import { PlannedFollowUps } from '@/features/publications';

export function Component() {
  const { code = '' } = useParams();
  return (
    <MunicipalityPage
      code={code}
      followUps={(agreement) => <PlannedFollowUps agreement={agreement} level={4} />}
    />
  );
}
