import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { EventPayload } from '#contracts/events';
import { EVENT_PAUSES, EVENT_TYPES } from '#conveyor/events';

const doc = readFileSync('docs/events.md', 'utf8');

/** The examples of the document, each under the type that it stands under. */
const examples = new Map(
  [...doc.matchAll(/^### (\S+)\n[\s\S]*?```json\n([\s\S]*?)```/gm)].map(([, type = '', json = '']) => [
    type,
    JSON.parse(json) as unknown,
  ]),
);

describe('what whoever writes a program reads of events', () => {
  it('has an example of every type and of no other', () => {
    expect([...examples.keys()].sort()).toEqual([...EVENT_TYPES].sort());
  });

  it.each([...EVENT_TYPES])('shows %s as it is sent', (type) => {
    expect(EventPayload.parse(examples.get(type)).type).toBe(type);
  });

  it('publishes when an event is told again', () => {
    const said = /told again after (.*?), each/.exec(doc)?.[1] ?? '';
    const units = { s: 1_000, min: 60_000, h: 3_600_000 } as const;
    const pauses = [...said.matchAll(/(\d+) (s|min|h)\b/g)].map(([, number, unit]) =>
      unit === 's' || unit === 'min' || unit === 'h' ? Number(number) * units[unit] : 0,
    );
    expect(pauses).toEqual([...EVENT_PAUSES]);
  });
});
