import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { boardSearch } from '../board/board-search.ts';
import { boardQuery } from '../board/use-board.ts';
import { FailedPage, MissingPage } from '../parts/failed-page.tsx';
import { PagePending } from '../parts/page-pending.tsx';
import { firstPageOf } from './places.ts';
import { Shell } from './shell.tsx';

type Context = Readonly<{ queries: QueryClient }>;

const root = createRootRouteWithContext<Context>()({
  loader: ({ context: { queries } }) => queries.ensureQueryData(accountQuery),
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context: { queries } }) => {
    const to = firstPageOf(await queries.ensureQueryData(accountQuery));
    redirect({ to, throw: true });
  },
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: boardSearch,
  loaderDeps: ({ search: { funnel } }) => ({ funnel }),
  // Asked for while the page's own code is still on its way.
  loader: ({ context: { queries }, deps: { funnel } }) => {
    void queries.prefetchQuery(funnelsQuery);
    if (funnel) void queries.prefetchQuery(boardQuery(funnel));
  },
}).lazy(() => import('../board/board-page.tsx').then(({ boardPage }) => boardPage));

const lead = createRoute({ getParentRoute: () => root, path: '/leads/$leadId' }).lazy(() =>
  import('../lead/lead-page.tsx').then(({ leadPage }) => leadPage),
);

const tree = root.addChildren([home, board, lead]);

/** Which page is at which address. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    // What a query has, it has for as long as the query says.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
