/** The addresses of the web app's pages. */
export const WEB_PATHS = ['board', 'inbox', 'wall', 'line', 'people', 'queues', 'messages', 'audit'] as const;

/**
 * All of them as one route. Nest looks up by how a route is written whether it stands outside of the API: a page that is called as a route of
 * the API is (`audit`) would take that along.
 */
export const WEB_ROUTE = `:page(^(?:${WEB_PATHS.join('|')})$)`;

/** Those of its pages that lie below them, as routes. */
export const WEB_SUBPATHS = ['people/:personId', 'line/funnels/:funnelId'] as const;
