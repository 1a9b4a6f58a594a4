import type { AssessmentMethod } from '@/api/model';

export const assessmentMethods: AssessmentMethod[] = [
  {
    id: 'recurring-quota',
    version: 1,
    name: { sv: 'Antal i varje period', en: 'Count in every period' },
    paragraphs: [
      {
        sv: 'Varje dag, vecka, månad eller annan lovad period ska nå antalet. Det som är gjort utöver det i en period räknas inte i en annan.',
        en: 'Every day, week, month or other promised period has to reach the number. A surplus in one does not count in another.',
      },
      {
        sv: 'Bara godkända registreringar räknas. Det som är rapporterat men inte granskat visas för sig.',
        en: 'Only verified records count. What is reported and not yet verified is shown beside.',
      },
    ],
    sources: [],
  },
  {
    id: 'rate-ratio',
    version: 1,
    name: { sv: 'Antal händelser före och efter', en: 'Counts of events before and after' },
    paragraphs: [
      {
        sv: 'Även när inget har förändrats varierar antalet anmälda händelser från år till år. Vi räknar ut hur stor variation slumpen ger och kallar det en förändring först när skillnaden är större än så.',
        en: 'Even when nothing has changed, the number of reported events varies from year to year. We compute how much chance makes it vary, and speak of a change only when the difference is larger.',
      },
      {
        sv: 'Svaret läses ur ett intervall för hur många gånger fler eller färre händelserna blev. Ligger hela intervallet på ena sidan om 1 är det en förändring.',
        en: 'The answer is read from an interval for how many times more or fewer the events became. If the whole interval lies on one side of 1, it is a change.',
      },
    ],
    formula: 'x₂ | x₁+x₂ ~ Bin(x₁+x₂, t₂/(t₁+t₂)); Clopper–Pearson (L, U); RR = (t₁/t₂)·p/(1−p); log RR ± √φ',
    sources: [
      'Clopper, C. J. & Pearson, E. S. (1934). Biometrika 26, 404–413.',
      'Przyborowski, J. & Wilenski, H. (1940). Biometrika 31, 313–323.',
    ],
  },
  {
    id: 'index-difference',
    version: 1,
    name: { sv: 'Index i två undersökningar', en: 'Index in two surveys' },
    paragraphs: [
      {
        sv: 'Ett index är ett medelvärde av många svar. Utan uppgift om hur osäkert det är går det inte att säga om en skillnad är mer än slump. Då ges inget svar.',
        en: 'An index is a mean of many answers. Without a statement of how uncertain it is, nobody can say whether a difference is more than chance. No answer is given then.',
      },
      {
        sv: 'Anger källan medelfelet läses svaret ur ett intervall för skillnaden. Ligger hela intervallet på ena sidan om 0 är det en förändring.',
        en: 'Where the source states the standard error, the answer is read from an interval for the difference. If the whole interval lies on one side of 0, it is a change.',
      },
    ],
    formula: '(m₂ − m₁) ± z·√(se₁² + se₂²)',
    sources: ['Altman, D. G. et al. (2000). Statistics with Confidence, 2nd ed.'],
  },
];
