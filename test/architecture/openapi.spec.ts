import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { openApi, routes } from '../support/openapi-routes.ts';

const Named = z.object({ schema: z.object({ $ref: z.string().regex(/^#\/components\/schemas\/\w+$/) }) });
const Plain = z.object({ schema: z.object({ type: z.literal('string') }) });

/** Done: there is nothing more to say. Of what is on its way it may be said how far it is. */
const SAYS_NOTHING = '204';
const ON_ITS_WAY = '202';

/** What a route answers that is not data of ours: text, or a file of a kind that programs know. */
const isNoJson = (type: string): boolean =>
  type.startsWith('text/') || type.startsWith('application/vnd.') || type === 'application/x-ndjson';

const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

describe.each(named)('%s', (_, { summary, tags, parameters, responses, requestBody, path }) => {
  it('says in a sentence what it does, and belongs to one part of the API', () => {
    expect(summary).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(tags).toHaveLength(1);
    expect(openApi.tags.map(({ name }) => name)).toContain(tags?.[0]);
  });

  it('answers with a contract, and refuses with a problem document', () => {
    const { default: refusal, ...answers } = responses;
    expect(refusal?.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
    // Of several good answers each is told by the same contract.
    const good = Object.entries(answers).filter(([status]) => status.startsWith('2'));
    expect(new Set(good.map(([, { content }]) => JSON.stringify(content))).size).toBe(1);
    for (const [status, { content = {} }] of Object.entries(answers)) {
      const isEmpty = Object.keys(content).length === 0;
      if (status === SAYS_NOTHING) expect(isEmpty).toBe(true);
      if (isEmpty && (status === SAYS_NOTHING || status === ON_ITS_WAY)) continue;
      // A page, a letter, a stream, figures, a file: what is no JSON has no contract, and everything else has one.
      const bodies = Object.entries(content);
      if (bodies.every(([type]) => isNoJson(type))) {
        for (const [, body] of bodies) Plain.parse(body);
        continue;
      }
      const [[type, body] = [], ...others] = bodies;
      expect(others).toEqual([]);
      expect([type, Named.safeParse(body).success]).toEqual(['application/json', true]);
    }
  });

  it('takes a body by a contract, and every part of its path by name', () => {
    for (const [type, body] of Object.entries(requestBody?.content ?? {})) {
      // A file has no contract but that of its rows.
      if (type.startsWith('text/') || type === 'application/octet-stream') Plain.parse(body);
      else Named.parse(body);
    }
    const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
    expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
  });
});

it('every operation has a name of its own', () => {
  const names = routes.map(({ operationId }) => operationId);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

it('every contract that is named is there, and every part of the API has a route', () => {
  const references = JSON.stringify(openApi).matchAll(/"\$ref":"([^"]+)"/g);
  const schemas = Object.keys(openApi.components.schemas).map((name) => `#/components/schemas/${name}`);
  for (const [, reference] of references) expect(schemas).toContain(reference);
  const used = new Set(routes.flatMap(({ tags = [] }) => tags));
  expect([...used].toSorted()).toEqual(openApi.tags.map(({ name }) => name).toSorted());
});

it('no two contracts have one name: the later would be described in the place of the other', () => {
  const folder = new URL('../../libs/contracts/src/', import.meta.url);
  const names = readdirSync(folder)
    .filter((file) => !file.endsWith('.spec.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bid: '(\w+)'/g)])
    .map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
