import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { auditSearch } from '../audit/audit-search.ts';
import { boardSearch } from '../board/board-search.ts';
import { boardQuery } from '../board/use-board.ts';
import { exportSearch } from '../export/export-search.ts';
import { importSearch } from '../import/import-search.ts';
import { messagesSearch } from '../messages/messages-search.ts';
import { FailedPage, MissingPage } from '../parts/failed-page.tsx';
import { PagePending } from '../parts/page-pending.tsx';
import { queuesSearch } from '../queues/queues-search.ts';
import { lineSearch } from '../line/line-search.ts';
import { normsSearch } from '../norms/norms-search.ts';
import { notificationsSearch } from '../notifications/notifications-search.ts';
import { templatesSearch } from '../templates/templates-search.ts';
import { peopleSearch } from '../people/people-search.ts';
import { SET_UP_PATH } from '../set-up/link-token.ts';
import { isAllEmpty } from '../start/is-all-empty.ts';
import { figuresRoutes } from './figures-routes.ts';
import { firstPageOf } from './places.ts';
import { root } from './root.tsx';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context: { queries } }) => {
    const account = await queries.ensureQueryData(accountQuery);
    redirect({ to: firstPageOf(account, await isAllEmpty(queries, account)), throw: true });
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

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  validateSearch: boardSearch,
}).lazy(() => import('../wall/wall-page.tsx').then(({ wallPage }) => wallPage));

const lead = createRoute({ getParentRoute: () => root, path: '/leads/$leadId' }).lazy(() =>
  import('../lead/lead-page.tsx').then(({ leadPage }) => leadPage),
);

const inbox = createRoute({ getParentRoute: () => root, path: '/inbox' }).lazy(() =>
  import('../inbox/inbox-page.tsx').then(({ inboxPage }) => inboxPage),
);

const stage = createRoute({ getParentRoute: () => root, path: '/stages/$stageId' }).lazy(() =>
  import('../stage/stage-page.tsx').then(({ stagePage }) => stagePage),
);

const queues = createRoute({
  getParentRoute: () => root,
  path: '/queues',
  validateSearch: queuesSearch,
}).lazy(() => import('../queues/queues-page.tsx').then(({ queuesPage }) => queuesPage));

const alert = createRoute({ getParentRoute: () => root, path: '/alerts/$alertId' }).lazy(() =>
  import('../alerts/alert-page.tsx').then(({ alertPage }) => alertPage),
);

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  validateSearch: messagesSearch,
}).lazy(() => import('../messages/messages-page.tsx').then(({ messagesPage }) => messagesPage));

const audit = createRoute({ getParentRoute: () => root, path: '/audit', validateSearch: auditSearch }).lazy(
  () => import('../audit/audit-page.tsx').then(({ auditPage }) => auditPage),
);

const line = createRoute({ getParentRoute: () => root, path: '/line', validateSearch: lineSearch }).lazy(() =>
  import('../line/line-page.tsx').then(({ linePage }) => linePage),
);

const funnel = createRoute({ getParentRoute: () => root, path: '/line/funnels/$funnelId' }).lazy(() =>
  import('../line/funnel-page.tsx').then(({ funnelPage }) => funnelPage),
);

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: peopleSearch,
}).lazy(() => import('../people/people-page.tsx').then(({ peoplePage }) => peoplePage));

const norms = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  validateSearch: normsSearch,
}).lazy(() => import('../norms/norms-page.tsx').then(({ normsPage }) => normsPage));

const newPerson = createRoute({ getParentRoute: () => root, path: '/people/new' }).lazy(() =>
  import('../people/new-person-page.tsx').then(({ newPersonPage }) => newPersonPage),
);

const person = createRoute({ getParentRoute: () => root, path: '/people/$personId' }).lazy(() =>
  import('../people/person-page.tsx').then(({ personPage }) => personPage),
);

const settings = createRoute({ getParentRoute: () => root, path: '/settings' }).lazy(() =>
  import('../settings/settings-page.tsx').then(({ settingsPage }) => settingsPage),
);

const events = createRoute({ getParentRoute: () => root, path: '/events' }).lazy(() =>
  import('../events/events-page.tsx').then(({ eventsPage }) => eventsPage),
);

const subscription = createRoute({ getParentRoute: () => root, path: '/events/$subscriptionId' }).lazy(() =>
  import('../events/subscription-page.tsx').then(({ subscriptionPage }) => subscriptionPage),
);

const account = createRoute({ getParentRoute: () => root, path: '/account' }).lazy(() =>
  import('../account/account-page.tsx').then(({ accountPage }) => accountPage),
);

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  validateSearch: notificationsSearch,
}).lazy(() =>
  import('../notifications/notifications-page.tsx').then(({ notificationsPage }) => notificationsPage),
);

const templates = createRoute({
  getParentRoute: () => root,
  path: '/notifications/templates',
  validateSearch: templatesSearch,
}).lazy(() => import('../templates/templates-page.tsx').then(({ templatesPage }) => templatesPage));

const setUp = createRoute({ getParentRoute: () => root, path: SET_UP_PATH }).lazy(() =>
  import('../set-up/set-up-page.tsx').then(({ setUpPage }) => setUpPage),
);

const start = createRoute({ getParentRoute: () => root, path: '/start' }).lazy(() =>
  import('../start/start-page.tsx').then(({ startPage }) => startPage),
);

const importing = createRoute({ getParentRoute: () => root, path: '/import' }).lazy(() =>
  import('../import/import-page.tsx').then(({ importPage }) => importPage),
);

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/import/$importId',
  validateSearch: importSearch,
}).lazy(() => import('../import/one-import-page.tsx').then(({ oneImportPage }) => oneImportPage));

const exporting = createRoute({
  getParentRoute: () => root,
  path: '/export',
  validateSearch: exportSearch,
}).lazy(() => import('../export/export-page.tsx').then(({ exportPage }) => exportPage));

const tree = root.addChildren([
  home,
  setUp,
  start,
  importing,
  oneImport,
  exporting,
  inbox,
  board,
  wall,
  lead,
  stage,
  queues,
  alert,
  messages,
  audit,
  line,
  funnel,
  people,
  ...figuresRoutes,
  norms,
  newPerson,
  person,
  settings,
  events,
  subscription,
  account,
  notifications,
  templates,
]);

/** Which page is at which address. */
export function makeRouter(queries: QueryClient, linkToken: string | undefined) {
  return createRouter({
    routeTree: tree,
    context: { queries, linkToken },
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
