import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Method } from './line-api.ts';

const Schema = z.looseObject({});

const Content = z.record(z.string(), z.looseObject({ schema: Schema }));

const Operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']) })),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content: Content.optional() })),
});

const Document = z.looseObject({
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
});

/** One route of the description. */
export type Route = z.infer<typeof Operation> & Readonly<{ method: Method; path: string }>;

const METHODS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

const text = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');

/** The description of the API as it is handed out; `npm run check` holds it against the routes. */
export const openApi = Document.parse(JSON.parse(text));

export const routes: readonly Route[] = Object.entries(openApi.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([name, operation]) => {
    const method = z.enum(Object.keys(METHODS)).parse(name);
    return { ...operation, path, method: METHODS[method as keyof typeof METHODS] };
  }),
);

/** The routes that change something. */
export const writeRoutes = routes.filter(({ method }) => method !== 'GET');
