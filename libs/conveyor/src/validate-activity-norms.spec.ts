import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTIVITY_KINDS } from './activity.ts';
import { MOST_OF_NORM, NORM_PERIODS, type ActivityNorm } from './activity-norm.ts';
import { EMPLOYEE_ROLES } from './role.ts';
import { validateActivityNorms } from './validate-activity-norms.ts';

const STAGES = ['first', 'second'];

const norm = (changes: Partial<ActivityNorm> = {}): ActivityNorm => ({
  stageId: null,
  role: 'rep',
  kind: 'call',
  period: 'day',
  count: 20,
  ...changes,
});

const problemsOf = (...norms: readonly ActivityNorm[]): readonly string[] =>
  validateActivityNorms(norms, STAGES).map(({ path, rule }) => `${path} ${rule}`);

describe('a list of norms', () => {
  it('is sound by role, by stage and by both, for the day and for the week', () => {
    const sound = [
      norm(),
      norm({ period: 'week', count: 80 }),
      norm({ stageId: 'first' }),
      norm({ stageId: 'first', role: null }),
      norm({ stageId: 'second', role: null }),
      norm({ kind: 'meeting' }),
    ];
    expect(problemsOf(...sound)).toEqual([]);
    expect(problemsOf()).toEqual([]);
  });

  it('names every problem at once', () => {
    expect(
      problemsOf(
        norm({ role: null }),
        norm({ stageId: 'elsewhere', role: 'viewer', count: 0 }),
        norm(),
        norm({ count: 30 }),
      ),
    ).toEqual([
      'norms[0].role NORM_OF_NOBODY',
      'norms[1].stageId NORM_STAGE_UNKNOWN',
      'norms[1].role NORM_ROLE_WITHOUT_LEADS',
      'norms[1].count NORM_COUNT_OUT_OF_RANGE',
      'norms[3].kind NORM_TWICE',
    ]);
  });

  it('asks for a whole number that somebody can do', () => {
    const wrong = [0, -1, 1.5, MOST_OF_NORM + 1, Number.NaN];
    for (const count of wrong) {
      expect(problemsOf(norm({ count }))).toEqual(['norms[0].count NORM_COUNT_OUT_OF_RANGE']);
    }
    expect(problemsOf(norm({ count: MOST_OF_NORM }))).toEqual([]);
  });

  it('has each combination once, whatever is asked', () => {
    const anyNorm = fc.record({
      stageId: fc.constantFrom('first', 'second', null),
      role: fc.constantFrom(...EMPLOYEE_ROLES, null),
      kind: fc.constantFrom(...ACTIVITY_KINDS),
      period: fc.constantFrom(...NORM_PERIODS),
      count: fc.integer({ min: 1, max: MOST_OF_NORM }),
    });
    fc.assert(
      fc.property(fc.array(anyNorm, { maxLength: 12 }), (norms) => {
        const keys = norms.map(({ stageId, role, kind, period }) => [stageId, role, kind, period].join());
        const twice = validateActivityNorms(norms, STAGES).filter(({ rule }) => rule === 'NORM_TWICE');
        expect(twice).toHaveLength(keys.length - new Set(keys).size);
      }),
    );
  });
});
