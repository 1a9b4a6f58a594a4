import type { RouteObject } from 'react-router';
import { RequireRole } from '../session/RequireRole';

/** What is kept by administrators, and the places that coordinators keep too. */
export const administrationRoutes: RouteObject = {
  path: 'administration',
  children: [
    {
      element: <RequireRole anyOf={['admin', 'coordinator']} />,
      children: [
        { index: true, lazy: () => import('./administration') },
        { path: 'platser', lazy: () => import('./administrationPlaces') },
        { path: 'platser/ny', lazy: () => import('./administrationNewPlace') },
        { path: 'platser/:id', lazy: () => import('./administrationPlace') },
      ],
    },
    {
      element: <RequireRole anyOf={['admin']} />,
      children: [
        { path: 'kommuner', lazy: () => import('./administrationMunicipalities') },
        { path: 'kommuner/ny', lazy: () => import('./administrationNewMunicipality') },
        { path: 'kommuner/:code', lazy: () => import('./administrationMunicipality') },
        { path: 'medlemmar', lazy: () => import('./administrationMembers') },
        { path: 'medlemmar/:id', lazy: () => import('./administrationMember') },
        { path: 'organisationer', lazy: () => import('./administrationOrganisations') },
        { path: 'organisationer/ny', lazy: () => import('./administrationNewOrganisation') },
        { path: 'organisationer/:slug', lazy: () => import('./administrationOrganisation') },
      ],
    },
  ],
};
