import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FUNNEL_RULES } from './funnel-rules.ts';
import { USUAL_SETTINGS } from './stage.ts';
import { MOST_STAGES, validateFunnel, type FunnelDraft, type StageDraft } from './validate-funnel.ts';

const SOUND: FunnelDraft = {
  name: 'Sales',
  stages: [
    { ...USUAL_SETTINGS, name: 'First contact', colour: '#a5d8ff', timeLimitMinutes: 1_440 },
    { ...USUAL_SETTINGS, name: 'Contract', colour: '#D0BFFF', timeLimitMinutes: null },
  ],
};

function withStage(changes: Partial<StageDraft>): FunnelDraft {
  const [first, second] = SOUND.stages;
  return { ...SOUND, stages: [{ ...(first as StageDraft), ...changes }, second as StageDraft] };
}

const found = (draft: FunnelDraft): string[] =>
  validateFunnel(draft).map(({ path, rule }) => `${path} ${rule}`);

const soundFunnel = fc
  .uniqueArray(
    fc.record({
      name: fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      colour: fc.stringMatching(/^#[0-9a-fA-F]{6}$/),
      timeLimitMinutes: fc.option(fc.integer({ min: 1 })),
    }),
    { minLength: 1, maxLength: MOST_STAGES, selector: ({ name }) => name.trim().toLowerCase() },
  )
  .map((stages): FunnelDraft => ({
    name: 'Sales',
    stages: stages.map((stage) => ({ ...USUAL_SETTINGS, ...stage })),
  }));

/** One way of spoiling a funnel, the field that is wrong then, and the rule that says so. */
const spoilings = [
  [(draft: FunnelDraft) => ({ ...draft, name: ' ' }), 'name FUNNEL_NAME_MISSING'],
  [spoilt({ name: '\t' }), 'stages[0].name STAGE_NAME_MISSING'],
  [spoilt({ colour: 'red' }), 'stages[0].colour COLOUR_NOT_HEX'],
  [spoilt({ colour: '#fff' }), 'stages[0].colour COLOUR_NOT_HEX'],
  [spoilt({ learningBudget: 0 }), 'stages[0].learningBudget LEARNING_BUDGET_OUT_OF_RANGE'],
  [spoilt({ learningBudget: 1_001 }), 'stages[0].learningBudget LEARNING_BUDGET_OUT_OF_RANGE'],
  [spoilt({ timeLimitMinutes: 0 }), 'stages[0].timeLimitMinutes TIME_LIMIT_NOT_POSITIVE'],
  [spoilt({ timeLimitMinutes: 1.5 }), 'stages[0].timeLimitMinutes TIME_LIMIT_NOT_POSITIVE'],
  [spoilt({ timeLimitMinutes: Number.NaN }), 'stages[0].timeLimitMinutes TIME_LIMIT_NOT_POSITIVE'],
] as const;

function spoilt(changes: Partial<StageDraft>): (draft: FunnelDraft) => FunnelDraft {
  return (draft) => ({
    ...draft,
    stages: draft.stages.map((stage, index) => (index === 0 ? { ...stage, ...changes } : stage)),
  });
}

describe('a funnel as a person draws it', () => {
  it('is sound when it has a name, and stages with names, colours and sensible limits', () => {
    expect(validateFunnel(SOUND)).toEqual([]);
  });

  it('needs a stage, and not more of them than a board can show', () => {
    expect(found({ ...SOUND, stages: [] })).toEqual(['stages NO_STAGES']);
    const many = Array.from({ length: MOST_STAGES + 1 }, (_, index) => ({
      ...(SOUND.stages[0] as StageDraft),
      name: `Stage ${index}`,
    }));
    expect(validateFunnel({ ...SOUND, stages: many })).toEqual([
      { path: 'stages', rule: 'TOO_MANY_STAGES', facts: { stages: 31, most: 30 } },
    ]);
  });

  it('has no two stages of one name, whatever the case and the blanks around it', () => {
    expect(validateFunnel(withStage({ name: ' CONTRACT ' }))).toEqual([
      { path: 'stages[1].name', rule: 'STAGE_NAME_TAKEN', facts: { name: 'Contract', stage: 1 } },
    ]);
  });

  it('is told every problem at once, in reading order', () => {
    const draft: FunnelDraft = {
      name: '',
      stages: [
        { ...USUAL_SETTINGS, name: 'Call', colour: 'blue', timeLimitMinutes: -1 },
        { ...USUAL_SETTINGS, name: 'call', colour: '', timeLimitMinutes: 0.5 },
        { ...USUAL_SETTINGS, name: '', colour: '#12345g', timeLimitMinutes: null },
      ],
    };
    expect(found(draft)).toEqual([
      'name FUNNEL_NAME_MISSING',
      'stages[0].colour COLOUR_NOT_HEX',
      'stages[0].timeLimitMinutes TIME_LIMIT_NOT_POSITIVE',
      'stages[1].name STAGE_NAME_TAKEN',
      'stages[1].colour COLOUR_NOT_HEX',
      'stages[1].timeLimitMinutes TIME_LIMIT_NOT_POSITIVE',
      'stages[2].name STAGE_NAME_MISSING',
      'stages[2].colour COLOUR_NOT_HEX',
    ]);
  });

  it('is never refused when it is sound', () => {
    fc.assert(fc.property(soundFunnel, (draft) => expect(validateFunnel(draft)).toEqual([])));
  });

  it('is refused for exactly what was spoilt in it', () => {
    fc.assert(
      fc.property(soundFunnel, fc.constantFrom(...spoilings), (draft, [spoil, expected]) => {
        expect(found(spoil(draft))).toEqual([expected]);
      }),
    );
  });

  it('is refused for a name that any two of its stages share', () => {
    fc.assert(
      fc.property(soundFunnel, fc.nat(), fc.nat(), (draft, a, b) => {
        const [one, other] = [a % draft.stages.length, b % draft.stages.length];
        fc.pre(one !== other);
        const name = draft.stages[one]?.name ?? '';
        const stages = draft.stages.map((stage, index) => (index === other ? { ...stage, name } : stage));
        expect(found({ ...draft, stages })).toEqual([
          `stages[${Math.max(one, other)}].name STAGE_NAME_TAKEN`,
        ]);
      }),
    );
  });

  it('is judged by the rules that are listed, however wild it is', () => {
    const wild = fc.record({
      name: fc.string(),
      stages: fc.array(
        fc
          .record({ name: fc.string(), colour: fc.string(), timeLimitMinutes: fc.option(fc.double()) })
          .map((stage) => ({ ...USUAL_SETTINGS, ...stage })),
        { maxLength: 40 },
      ),
    });
    fc.assert(
      fc.property(wild, (draft) => {
        for (const { rule } of validateFunnel(draft)) expect(FUNNEL_RULES).toContain(rule);
      }),
    );
  });
});
