import { describe, expect, it } from '@jest/globals';
import { leftOut, validateRedraft, type FunnelRedraft } from './redraw-funnel.ts';
import { USUAL_SETTINGS } from './stage.ts';

const PRESENT = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

function redraft(...ids: (string | null)[]): FunnelRedraft {
  const stages = ids.map((id, index) => ({
    id,
    name: `Stage ${index}`,
    colour: '#a5d8ff',
    ...USUAL_SETTINGS,
  }));
  return { name: 'Sales', stages };
}

describe('a funnel drawn anew', () => {
  it('may put its stages in another order, leave some out and add new ones', () => {
    const draft = redraft('c', null, 'a', null);
    expect(validateRedraft(PRESENT, draft)).toEqual([]);
    expect(leftOut(PRESENT, draft)).toEqual([{ id: 'b' }]);
  });

  it('may not bring the stage of another funnel, nor one stage twice', () => {
    expect(validateRedraft(PRESENT, redraft('a', 'z', 'a'))).toEqual([
      { path: 'stages[1].id', rule: 'STAGE_UNKNOWN', facts: { stageId: 'z' } },
      { path: 'stages[2].id', rule: 'STAGE_TWICE', facts: { stage: 1 } },
    ]);
  });

  it('is held to the rules of every funnel as well', () => {
    const rules = validateRedraft(PRESENT, { ...redraft('z'), name: '' }).map(({ rule }) => rule);
    expect(rules).toEqual(['FUNNEL_NAME_MISSING', 'STAGE_UNKNOWN']);
  });
});
