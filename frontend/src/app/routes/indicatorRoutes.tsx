import type { RouteObject } from 'react-router';
import { RequireRole } from '../session/RequireRole';

/** What is measured: coordinators define it and enter the values. */
export const indicatorRoutes: RouteObject = {
  path: 'nyckeltal',
  element: <RequireRole anyOf={['coordinator', 'admin']} />,
  children: [
    { index: true, lazy: () => import('./indicators') },
    { path: 'nytt', lazy: () => import('./newIndicator') },
    { path: ':slug', lazy: () => import('./indicator') },
    { path: ':slug/andra', lazy: () => import('./editIndicator') },
    { path: ':slug/matvarde', lazy: () => import('./newMeasurement') },
  ],
};
