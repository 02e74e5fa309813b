import { describe, expect, it } from '@jest/globals';
import { NO_CRITERIA } from './exit-criteria.ts';
import { completed, leftOut, validateRedraft, type FunnelRedraft } from './redraw-funnel.ts';
import { USUAL_SETTINGS } from './stage.ts';

const QUESTION = { id: 'q', text: 'What do they need?', required: true };
const exit = { ...NO_CRITERIA, questions: [QUESTION] };
const PRESENT = {
  stages: [
    { ...USUAL_SETTINGS, id: 'a', exit },
    { ...USUAL_SETTINGS, id: 'b', exit: NO_CRITERIA },
    { ...USUAL_SETTINGS, id: 'c', exit: NO_CRITERIA },
  ],
  lossReasons: [{ id: 'r', name: 'Too dear' }],
};

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
    expect(leftOut(PRESENT.stages, draft.stages).map(({ id }) => id)).toEqual(['b']);
  });

  it('may not bring the stage of another funnel, nor one stage twice', () => {
    expect(validateRedraft(PRESENT, redraft('a', 'z', 'a'))).toEqual([
      { path: 'stages[1].id', rule: 'STAGE_UNKNOWN', facts: { stageId: 'z' } },
      { path: 'stages[2].id', rule: 'STAGE_TWICE', facts: { stage: 1 } },
    ]);
  });

  it('keeps what is not said of it: of a stage that stays, and of the funnel', () => {
    const slow = { ...USUAL_SETTINGS, id: 'a', timeLimitMinutes: 60, exit };
    const named = { name: 'Call', colour: '#a5d8ff' };
    const given = {
      name: 'Sales',
      stages: [
        { ...named, id: 'a' },
        { ...named, id: null },
      ],
    };
    expect(completed({ ...PRESENT, stages: [slow] }, given)).toEqual({
      name: 'Sales',
      stages: [
        { ...slow, ...named },
        { ...USUAL_SETTINGS, ...named, id: null },
      ],
      lossReasons: PRESENT.lossReasons,
    });
  });

  it('asks and lists what is said, also when that is nothing', () => {
    const [stage] = redraft('a').stages;
    const given = { name: 'Sales', stages: stage ? [{ ...stage, exit: NO_CRITERIA }] : [], lossReasons: [] };
    expect(completed(PRESENT, given)).toEqual(given);
  });

  it('keeps questions by their ids: not those of another stage, nor one twice', () => {
    const [asks, other] = redraft('a', 'b').stages.map((stage) => ({ ...stage, exit }));
    expect(validateRedraft(PRESENT, { name: 'Sales', stages: asks ? [asks] : [] })).toEqual([]);
    const twice = { ...exit, questions: [QUESTION, { ...QUESTION, text: 'And when?' }] };
    const stages = [asks, other].flatMap((stage) => (stage ? [{ ...stage, exit: twice }] : []));
    expect(validateRedraft(PRESENT, { name: 'Sales', stages })).toEqual([
      { path: 'stages[0].exit.questions[1].id', rule: 'QUESTION_TWICE', facts: { place: 1 } },
      { path: 'stages[1].exit.questions[0].id', rule: 'QUESTION_UNKNOWN', facts: { questionId: 'q' } },
      { path: 'stages[1].exit.questions[1].id', rule: 'QUESTION_TWICE', facts: { place: 1 } },
    ]);
  });

  it('keeps loss reasons by their ids: not those of another funnel, nor one twice', () => {
    const lossReasons = ['r', 'x', 'r', null].map((id, index) => ({ id, name: `Reason ${index}` }));
    expect(validateRedraft(PRESENT, { ...redraft('a'), lossReasons })).toEqual([
      { path: 'lossReasons[1].id', rule: 'LOSS_REASON_STRANGE', facts: { reasonId: 'x' } },
      { path: 'lossReasons[2].id', rule: 'LOSS_REASON_TWICE', facts: { place: 1 } },
    ]);
  });

  it('is held to the rules of every funnel as well', () => {
    const rules = validateRedraft(PRESENT, { ...redraft('z'), name: '' }).map(({ rule }) => rule);
    expect(rules).toEqual(['FUNNEL_NAME_MISSING', 'STAGE_UNKNOWN']);
  });
});
