import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { MINUTE, possibleMoves, type ExitCriteria } from '#conveyor';
import { LeadReader } from '#database';
import {
  AdvanceLead,
  ChangeLeadFacts,
  ChangeStage,
  ClaimLead,
  Desks,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  WinLead,
} from '#use-cases';
import { BY_POLICY, enterLead, refused, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { askAt, logOn } from '../../support/asking.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
const CALL = { kind: 'call', outcome: 'connected', atLeast: 1 } as const;

/** A line of three stages and two people who work all of them, the first stage of which asks for these things. */
async function aLineAsking(asked: Parameters<typeof askAt>[3]): Promise<{ line: Line; exit: ExitCriteria }> {
  const line = await aLine().withSpecialists(2).insert(app.database);
  return { line, exit: await askAt(app, line, 1, asked) };
}

const advance = ({ lead }: LeadMoved, more: Partial<Parameters<AdvanceLead['run']>[1]> = {}) =>
  app
    .get(AdvanceLead)
    .run(
      lead.id,
      { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null, ...more },
      SOMEBODY,
    );
const giveBack = ({ lead }: LeadMoved) =>
  app
    .get(ReturnLead)
    .run(
      lead.id,
      { version: lead.version, toStageId: null, receiver: BY_POLICY, reason: 'Too early' },
      SOMEBODY,
    );
const card = async ({ lead }: LeadMoved) => {
  const found = await app.get(LeadReader).card(lead.id);
  if (!found) throw new Error('There is no card');
  return found;
};

/** The rules by which something is missing; none when it was done. */
async function missing(asked: Promise<unknown>): Promise<readonly string[]> {
  const rejection = await refused(asked);
  if (!rejection) return [];
  expect(rejection.code).toBe('EXIT_CRITERIA_UNMET');
  return 'problems' in rejection.details ? rejection.details.problems.map(({ rule }) => rule) : [];
}

describe('a stage that asks for something', () => {
  it('lets the lead go once it is known, done and answered, and the next one reads the answers', async () => {
    const { line, exit } = await aLineAsking({
      fields: ['email'],
      activities: [CALL],
      questions: [
        { text: 'What do they need?', required: true },
        { text: 'Budget', required: false },
      ],
    });
    const entered = await enterLead(app, line);
    const all = ['FIELD_EMPTY', 'ACTIVITY_NEEDED', 'QUESTION_UNANSWERED'];
    expect(await missing(advance(entered))).toEqual(all);
    const { lead } = await app
      .get(ChangeLeadFacts)
      .run(entered.lead.id, { version: 1, email: 'a@example.com' }, SOMEBODY)
      .then(({ version }) => ({ ...entered, lead: { ...entered.lead, version } }));
    await logOn(app, lead.id);
    const answers = [{ questionId: exit.questions[0]?.id ?? '', answer: 'A yearly plan' }];
    const moved = await advance({ ...entered, lead }, { brief: 'Call after three', answers });
    const { card: shown } = await card(moved);
    expect(shown.visits).toMatchObject([
      { outcome: 'advanced', answers: [{ question: 'What do they need?', answer: 'A yearly plan' }] },
      { brief: 'Call after three\n\nWhat do they need? A yearly plan', answers: [] },
    ]);
  });

  it('counts what was logged during the stay, whoever worked the lead, and nothing from an earlier one', async () => {
    const { line } = await aLineAsking({ activities: [CALL] });
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
    const entered = await enterLead(app, line, { receiver: to(anna) });
    await logOn(app, entered.lead.id, { outcome: 'no_answer' });
    expect(await missing(advance(entered))).toEqual(['ACTIVITY_NEEDED']);
    await logOn(app, entered.lead.id);
    const reassigned = await app
      .get(ReassignLead)
      .run(entered.lead.id, { version: 1, receiver: to(boris), brief: null }, SOMEBODY);
    const waiting = await app
      .get(ReassignLead)
      .run(
        entered.lead.id,
        { version: reassigned.lead.version, receiver: { by: 'queue' }, brief: null },
        SOMEBODY,
      );
    const claimed = await app
      .get(ClaimLead)
      .run(entered.lead.id, { version: waiting.lead.version, employeeId: anna.id }, SOMEBODY);
    const moved = await advance(claimed);
    await logOn(app, entered.lead.id);
    const back = await giveBack(moved);
    expect(await missing(advance(back))).toEqual(['ACTIVITY_NEEDED']);
    await logOn(app, entered.lead.id);
    expect(await missing(advance(back))).toEqual([]);
  });

  it('takes a lead that was closed and reopened there for one that has come anew', async () => {
    const { line } = await aLineAsking({ activities: [CALL] });
    const entered = await enterLead(app, line);
    await logOn(app, entered.lead.id);
    const lost = await app.get(LoseLead).run(entered.lead.id, { version: 1, reason: 'Silent' }, SOMEBODY);
    const closed = await logOn(app, entered.lead.id);
    expect(closed).toMatchObject({ visitId: null, stage: { id: stage(line, 1).id } });
    const command = { version: lost.lead.version, receiver: BY_POLICY, brief: null };
    const reopened = await app
      .get(ReopenLead)
      .run(entered.lead.id, { ...command, toStageId: stage(line, 1).id }, SOMEBODY);
    expect(await missing(advance(reopened))).toEqual(['ACTIVITY_NEEDED']);
  });

  it('greys the button by what refuses the request', async () => {
    const { line } = await aLineAsking({ fields: ['phone'], activities: [CALL] });
    const entered = await enterLead(app, line);
    const { reading } = await card(entered);
    const present = { actor: null, now: app.clock.now(), seed: '' };
    const possible = possibleMoves(app.get(Desks).layOut(reading, present));
    const rejection = await refused(advance(entered));
    expect(possible.advance).toEqual({ code: rejection?.code, details: rejection?.details });
    expect(possible.win).toEqual(possible.advance);
    expect(possible).toMatchObject({ lose: null, reassign: null });
  });

  it('keeps its questions and their ids when it is changed, and lets answers be told by their old words', async () => {
    const { line, exit } = await aLineAsking({ questions: [{ text: 'Need', required: true }] });
    const [question] = exit.questions;
    const entered = await enterLead(app, line);
    const answers = [{ questionId: question?.id ?? '', answer: 'A plan' }];
    const won = await app.get(WinLead).run(entered.lead.id, { version: 1, answers }, SOMEBODY);
    const renamed = await askAt(app, line, 1, {
      questions: [{ id: question?.id ?? '', text: 'What do they need?', required: true }],
    });
    expect(renamed.questions).toEqual([{ ...question, text: 'What do they need?' }]);
    const { card: shown } = await card(won);
    expect(shown.visits[0]?.answers).toEqual([
      { questionId: question?.id, question: 'Need', answer: 'A plan' },
    ]);
    const change = {
      version: 3,
      exit: { fields: [], activities: [], questions: [{ id: line.funnelId, text: '', required: true }] },
    };
    expect(await refused(app.get(ChangeStage).run(stage(line, 1).id, change, SOMEBODY))).toMatchObject({
      code: 'FUNNEL_INVALID',
      details: {
        problems: [
          { path: 'exit.questions[0].text', rule: 'QUESTION_TEXT_MISSING' },
          { path: 'exit.questions[0].id', rule: 'QUESTION_UNKNOWN' },
        ],
      },
    });
  });
});

describe('an activity', () => {
  it('is logged with who did it and when, and leaves the lead at its version', async () => {
    const { line } = await aLineAsking({});
    const anna = specialist(line, 1);
    const entered = await enterLead(app, line);
    const at = new Date(app.clock.now() - 60 * MINUTE).toISOString();
    const logged = await logOn(app, entered.lead.id, { at, note: 'Wants a demo', employeeId: anna.id });
    expect(logged).toMatchObject({
      employee: { id: anna.id },
      at,
      note: 'Wants a demo',
      visitId: entered.visitId,
    });
    const { card: shown } = await card(entered);
    expect(shown.version).toBe(1);
    expect(shown.activities).toEqual([logged]);
  });

  it('is no plan: what is still to come is not logged', async () => {
    const { line } = await aLineAsking({});
    const { lead } = await enterLead(app, line);
    const at = new Date(app.clock.now() + 2 * MINUTE).toISOString();
    expect(await refused(logOn(app, lead.id, { at }))).toMatchObject({
      code: 'ACTIVITY_AHEAD',
      details: { at },
    });
  });

  it('needs a lead, and somebody whom the department knows', async () => {
    const { line } = await aLineAsking({});
    const { lead } = await enterLead(app, line);
    expect(await refused(logOn(app, line.funnelId))).toMatchObject({ details: { what: 'lead' } });
    expect(await refused(logOn(app, lead.id, { employeeId: line.funnelId }))).toMatchObject({
      details: { what: 'employee' },
    });
  });
});
