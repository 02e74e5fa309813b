import { describe, expect, it } from '@jest/globals';
import { AUDIT_SUBJECT_OF } from '../audit/subject.ts';
import { EVENT_TYPES, EVENTS_OF_ACTIONS, MAY_OFFER, movedBy } from './event-type.ts';
import { outcomeOfStatus } from './try-outcome.ts';

describe('events', () => {
  it('each come of a record about a lead', () => {
    for (const { action } of EVENTS_OF_ACTIONS) expect(AUDIT_SUBJECT_OF[action]).toBe('lead');
    for (const action of MAY_OFFER) expect(AUDIT_SUBJECT_OF[action]).toBe('lead');
  });

  it('leave no type out that a program can ask for', () => {
    const told = new Set<string>([...EVENTS_OF_ACTIONS.map(({ type }) => type), 'handoff.offered']);
    expect(EVENT_TYPES.filter((type) => !told.has(type))).toEqual([]);
  });

  it('come once of each record and type', () => {
    const pairs = EVENTS_OF_ACTIONS.map(({ action, type }) => `${action} ${type}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('say by what a lead was moved', () => {
    expect(movedBy('lead.returned')).toBe('returned');
    expect(movedBy('handoff.declined')).toBe('declined');
    expect(movedBy('lead.won')).toBeNull();
  });
});

describe('an answer', () => {
  it.each([
    [200, 'taken'],
    [204, 'taken'],
    [301, 'again'],
    [404, 'again'],
    [410, 'gone'],
    [429, 'again'],
    [500, 'again'],
  ] as const)('of %i means %s', (status, outcome) => {
    expect(outcomeOfStatus(status)).toBe(outcome);
  });
});
