import type { RouteObject } from 'react-router';
import { RequireRole } from '../session/RequireRole';

/** What the parties do with their agreements, from draft to closure. */
export const draftingRoutes: RouteObject = {
  path: 'mina-loften',
  element: <RequireRole anyOf={['coordinator', 'approver', 'admin']} />,
  children: [
    { index: true, lazy: () => import('./myAgreements') },
    { path: 'nytt', lazy: () => import('./newDraft') },
    { path: 'importera', lazy: () => import('./importAgreement') },
    { path: ':id', lazy: () => import('./desk') },
    { path: ':id/redigera', lazy: () => import('./editDraft') },
    { path: ':id/underteckna', lazy: () => import('./signAgreement') },
    { path: ':id/andra', lazy: () => import('./amendAgreement') },
    { path: ':id/andringar/:amendment', lazy: () => import('./amendment') },
    { path: ':id/avvikelser', lazy: () => import('./deviations') },
    { path: ':id/avvikelser/ny', lazy: () => import('./deviation') },
    { path: ':id/avvikelser/:deviation', lazy: () => import('./deviation') },
    { path: ':id/uppfoljningar', lazy: () => import('./followUps') },
    { path: ':id/uppfoljningar/:followUp', lazy: () => import('./followUp') },
    { path: ':id/uppfoljningar/:followUp/redigera', lazy: () => import('./editFollowUp') },
  ],
};
