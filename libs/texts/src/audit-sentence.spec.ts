import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#conveyor';
import { AUDIT_ACTIONS } from '#conveyor/audit';
import { auditFinding } from './audit-finding.ts';
import { auditSentence, type AuditFacts } from './audit-sentence.ts';

const KNOWN: AuditFacts = {
  actor: { name: 'Anna' },
  through: 'api',
  action: 'lead.advanced',
  subject: { name: 'Romashka' },
  details: {
    employeeId: 'boris',
    fromEmployeeId: 'anna',
    forced: false,
    fields: ['phone'],
    leads: 2,
    visits: 5,
    channel: 'email',
    released: 3,
  },
  names: { stage: 'Sign', from: 'Call', employee: 'Boris', fromEmployee: 'Anna' },
};
const GONE: AuditFacts = {
  ...KNOWN,
  actor: { name: null },
  subject: { name: null },
  names: { stage: null, from: null, employee: null, fromEmployee: null },
};

describe('a record of the audit in words', () => {
  it.each(LANGUAGES)('has in %s a sentence of its own for every action', (language) => {
    const sentences = AUDIT_ACTIONS.map((action) => auditSentence(language, { ...KNOWN, action }));
    expect(new Set(sentences).size).toBe(AUDIT_ACTIONS.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\{\{/);
  });

  it.each(LANGUAGES)('has one in %s, too, when everything that it names is no longer there', (language) => {
    for (const action of AUDIT_ACTIONS) {
      expect(auditSentence(language, { ...GONE, action })).not.toMatch(/undefined|null|NaN|\{\{/);
    }
  });

  it('tells who did it, or that nobody is known, or that it was the product itself', () => {
    const by = (facts: Partial<AuditFacts>) =>
      auditSentence('en', { ...KNOWN, action: 'lead.won', ...facts }).split(':')[0];
    expect(by({})).toBe('Anna');
    expect(by({ actor: null })).toBe('somebody over the API');
    expect(by({ actor: null, through: 'console' })).toBe('somebody at a console');
    expect(by({ actor: null, through: 'product' })).toBe('Conveyor itself');
    expect(by({ actor: { name: null } })).toBe('(no longer on record)');
  });

  it('tells with whom the lead is, that it waits, and that somebody got it above his capacity', () => {
    const so = (details: object) =>
      auditSentence('en', { ...KNOWN, details: { ...KNOWN.details, ...details } }).split('; ')[1];
    expect(so({})).toBe('it was with Anna, it is with Boris now');
    expect(so({ employeeId: null, fromEmployeeId: null })).toBe(
      'it waited in the queue, it waits in the queue now',
    );
    expect(so({ forced: true })).toContain('above the capacity');
  });

  it('names an action of another version as it is called there', () => {
    expect(auditSentence('en', { ...KNOWN, action: 'lead.cloned' })).toContain('“lead.cloned”');
  });
});

describe('what is wrong with the audit', () => {
  it.each(LANGUAGES)('is a sentence in %s that names the place', (language) => {
    const findings = [
      { what: 'SEAL_MISSING', sequence: 7 },
      { what: 'RECORD_MISSING', sequence: 7, recordId: 'r' },
      { what: 'RECORD_CHANGED', sequence: 7, recordId: 'r' },
      { what: 'RECORDS_UNSEALED', count: 7, recordId: 'r', at: '2026-11-23' },
      { what: 'HEAD_UNKNOWN', hash: 'a7' },
    ] as const;
    for (const finding of findings) expect(auditFinding(language, finding)).toContain('7');
  });
});
