import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ALERT_RULES, ALERT_TERMS } from '#conveyor/alerts';
import { configSchema } from '#platform';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8');

/** The sections by their headings. */
const sections = new Map(
  runbook
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

describe('the runbook', () => {
  it.each(ALERT_RULES)(
    'says of %s what it means, how to check and what to do, and whether it can wait',
    (rule) => {
      const section = sections.get(rule) ?? '';
      for (const part of ['**What it means.**', '**Check.**', '**Do.**']) expect(section).toContain(part);
      expect(section).toContain(`_${ALERT_TERMS[rule].weight} · `);
    },
  );

  it('names no setting that there is not', () => {
    const named = runbook.match(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)/g) ?? [];
    const known = new Set(Object.keys(configSchema.shape));
    const unknown = named.map((name) => name.slice(1)).filter((name) => !known.has(name));
    expect(unknown).toEqual(['WORKERS_DIED', 'BROKE_OFF', 'NOBODY_LOOKS', 'NOT_ALLOWED']);
  });

  it('leads nowhere that is not there', () => {
    const anchors = [...runbook.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor ?? '');
    expect(anchors.filter((anchor) => !sections.has(anchor))).toEqual([]);
  });
});
