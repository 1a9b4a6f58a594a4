import type { RouteObject } from 'react-router';
import { Loading } from '@/ui';
import { Layout } from './layout/Layout';
import { draftingRoutes } from './routes/draftingRoutes';
import { NotFoundPage } from './routes/NotFoundPage';
import { RouteErrorPage } from './routes/RouteErrorPage';
import { administrationRoutes } from './routes/administrationRoutes';
import { indicatorRoutes } from './routes/indicatorRoutes';
import { RequireRole } from './session/RequireRole';
import { RequireSession } from './session/RequireSession';
import { SignInCallbackPage } from './session/SignInCallbackPage';

// Each page is its own chunk: a resident never downloads what only a recorder needs.
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <RouteErrorPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <RouteErrorPage />,
        children: [
          { index: true, lazy: () => import('./routes/start') },
          { path: 'kommuner/:code', lazy: () => import('./routes/municipality') },
          { path: 'medborgarloften/:slug', lazy: () => import('./routes/agreement') },
          { path: 'publikationer', lazy: () => import('./routes/publications') },
          { path: 'publikationer/:id', lazy: () => import('./routes/publication') },
          { path: 'publikationer/:id/dela', lazy: () => import('./routes/sharing') },
          { path: 'publikationer/:id/version/:version', lazy: () => import('./routes/publication') },
          { path: 'badda-in', lazy: () => import('./routes/embed') },
          { path: 'om', lazy: () => import('./routes/about') },
          { path: 'metoder', lazy: () => import('./routes/methods') },
          { path: 'metoder/:method', lazy: () => import('./routes/method') },
          { path: 'tillganglighet', lazy: () => import('./routes/accessibility') },
          { path: 'inloggning', element: <SignInCallbackPage /> },
          {
            element: <RequireSession />,
            children: [
              { path: 'registrera', lazy: () => import('./routes/record') },
              { path: 'registrera/flera', lazy: () => import('./routes/bulk') },
              { path: 'mina-registreringar', lazy: () => import('./routes/mine') },
              { path: 'mina-registreringar/:id', lazy: () => import('./routes/correct') },
              draftingRoutes,
              { path: 'granska', lazy: () => import('./routes/review') },
              {
                element: <RequireRole anyOf={['coordinator', 'admin']} />,
                children: [{ path: 'historik', lazy: () => import('./routes/history') }],
              },
              indicatorRoutes,
              administrationRoutes,
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
