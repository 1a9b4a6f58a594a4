import { Details, Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceResult, Every } from '@/api/model';
import { AssessmentBadge } from './AssessmentBadge';
import { PeriodTable } from './PeriodTable';
import { usePeriodNames } from './usePeriodNames';
import styles from './ItemList.module.css';

interface PlaceListProps {
  places: PlaceResult[];
  every: Every | undefined;
}

/** A promise for each place: how far each of them came. */
export function PlaceList({ places, every }: PlaceListProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.items}>
      <Heading level={5} data-size="2xs" id={id}>
        {t('assessment.places')}
      </Heading>
      <ul aria-labelledby={id}>
        {places.map((place) => (
          <li key={place.id}>
            <span>
              <strong>{place.name}</strong>{' '}
              <span className={styles.date}>
                {place.figures?.type === 'TOTAL' &&
                  t('assessment.of', { done: place.done, required: place.figures.required })}
                {every &&
                  place.periodSummary &&
                  t(`assessment.donePeriods.${every}`, {
                    ...place.periodSummary,
                    count: place.periodSummary.judged,
                  })}
              </span>
            </span>
            <span className={styles.state}>
              {place.waiting > 0 && t('assessment.waiting', { count: place.waiting })}
              <AssessmentBadge status={place.status} />
            </span>
            {every && place.periods.length > 0 && <PlacePeriods place={place} every={every} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlacePeriods({ place, every }: { place: PlaceResult; every: Every }) {
  const { t } = useTranslation();
  const names = usePeriodNames(every);
  return (
    <Details className={styles.whole}>
      <Details.Summary>{t(`assessment.periods.${every}`)}</Details.Summary>
      <Details.Content>
        <PeriodTable caption={place.name} every={every} periods={place.periods} name={names.long} />
      </Details.Content>
    </Details>
  );
}
