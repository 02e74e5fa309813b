/** The addresses of the web app's pages. */
const WEB_PATHS = [
  'board',
  'import',
  'export',
  'inbox',
  'wall',
  'line',
  'people',
  'activities',
  'figures',
  'plan',
  'reports',
  'queues',
  'messages',
  'audit',
  'settings',
  'events',
  'account',
  'notifications',
  'start',
] as const;

/**
 * All of them as one route. Nest looks up by how a route is written whether it stands outside of the API: a page that is called as a route of
 * the API is (`audit`) would take that along.
 */
const NAMED = `:page(^(?:${WEB_PATHS.join('|')})$)`;

/** Every address of it as routes: where one begins, the pages by name, and those that lie below them or are of one thing. */
export const WEB_ROUTES = [
  '/',
  NAMED,
  'people/:personId',
  'figures/:view',
  'figures/:view/leads',
  'line/funnels/:funnelId',
  'leads/:leadId',
  'import/:importId',
  'stages/:stageId',
  'alerts/:alertId',
  'events/:subscriptionId',
  'figures/flow',
  'figures/now',
  'figures/strengths',
  'plan/promises',
  'plan/what-if',
  'notifications/templates',
] as const;
