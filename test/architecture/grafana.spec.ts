import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createMetrics } from '#platform';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const Panel = z.looseObject({
  id: z.number(),
  title: z.string().min(3),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  targets: z.array(z.looseObject({ refId: z.string(), expr: z.string() })).optional(),
});

const dashboard = z
  .looseObject({ title: z.literal('Conveyor'), uid: z.string(), panels: z.array(Panel) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'docker/grafana/conveyor.json'), 'utf8')));

const queries = dashboard.panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr));

/** Every name in a query that a metric could have. */
const namesIn = (query: string): readonly string[] =>
  query.match(/\b(?:conveyor|nodejs|process)_[a-z0-9_]+/g) ?? [];

describe('the dashboard', () => {
  it('shows no metric that the product does not have', async () => {
    const { text } = await createMetrics().exposition();
    const had = new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name));
    const asked = queries.flatMap(namesIn).map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((name) => !had.has(name))).toEqual([]);
  });

  it('shows every metric that the product counts itself', async () => {
    const { text } = await createMetrics().exposition();
    const own = [...text.matchAll(/^# TYPE (conveyor_\S+) /gm)].map(([, name]) => name ?? '');
    const shown = queries.join(' ');
    expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('asks in every panel for something, under a number of its own', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const query of queries) expect(namesIn(query)).not.toEqual([]);
  });
});
