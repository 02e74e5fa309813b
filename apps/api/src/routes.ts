import type { INestApplication } from '@nestjs/common';

/** What has no version: supervisors, scrapers and people look for it under its plain name. */
const PLAIN = ['health/*path', 'metrics', 'dev/*path', 'openapi.json'];

/** Puts every route under /api/v1, those for people and supervisors aside. */
export function nameRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: PLAIN });
}
