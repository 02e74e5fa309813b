import { RequestMethod, type INestApplication } from '@nestjs/common';
import { WEB_ROUTES } from './web/web-paths.ts';

/**
 * Where the links in messages lead. Nest compares these with a route as it is written, so the colon is
 * spelled out: as a parameter it would stand for any name, and take the API's own `leads/:id` along.
 */
const PAGES = [
  'sign-in',
  'sign-in/sso',
  'sign-in/sso/callback',
  'sign-out',
  'set-up',
  'invitation',
  'reset-password',
  'reset-password/set',
  'pages/*path',
  ...WEB_ROUTES.map(asWritten),
];

/** Spelled out, so that nothing in it stands for anything else. */
function asWritten(route: string): string {
  return route.replace(/[^\w/]/g, '\\$&');
}

/** What comes back from messages: the form of the page on which a handoff is answered, and what Slack sends of its buttons. */
const FROM_MESSAGES = ['answer/*path', 'slack/interactions'].map((path) => ({
  path,
  method: RequestMethod.POST,
}));

/** What has no version: supervisors, scrapers and people look for it under its plain name. A page is only looked at: what it sends goes to the API. */
const PLAIN = ['health/*path', 'metrics', 'dev/*path', 'openapi.json', 'answer/*path', ...PAGES].map(
  (path) => ({
    path,
    method: RequestMethod.GET,
  }),
);

/** Puts every route under /api/v1, those for people and supervisors aside. */
export function nameRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: [...PLAIN, ...FROM_MESSAGES] });
}
