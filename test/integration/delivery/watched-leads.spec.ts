import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { MINUTE } from '#conveyor';
import type { Statement } from '#database';
import {
  AdvanceLead,
  DeclineHandoff,
  DeliverNotification,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  WinLead,
  WatchLead,
} from '#use-cases';
import { insertNoticeOf } from '../../support/a-notice.ts';
import { BY_POLICY, by, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const dismiss: Statement<never> = {
  name: 'test_dismiss',
  text: 'update employees set active = false where id = $1',
};

/** Anna and Vera work the first stage, Boris the second; the head watches. */
type Scene = Readonly<{
  line: Line;
  moved: LeadMoved;
  anna: Person;
  vera: Person;
  boris: Person;
  head: Person;
}>;

async function scene(): Promise<Scene> {
  const line = await aLine()
    .withSpecialists(2, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .insert(app.database);
  const [anna, vera, boris] = [specialist(line, 1), specialist(line, 1, 2), specialist(line, 2)];
  const [head] = line.heads;
  if (!head) throw new Error('The line has no head.');
  const moved = await enterLead(app, line, { name: 'Mir LLC', receiver: to(anna) });
  app.clock.tick(MINUTE);
  return { line, moved, anna, vera, boris, head };
}

type Deed = (scene: Scene) => Promise<LeadMoved>;

const advance: Deed = ({ moved: { lead }, anna }) =>
  app
    .get(AdvanceLead)
    .run(lead.id, { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null }, by(anna));
const sendBack: Deed = async (at) => {
  const { lead } = await advance(at);
  const command = { version: lead.version, toStageId: null, receiver: to(at.vera), reason: 'Too early' };
  app.clock.tick(MINUTE);
  return app.get(ReturnLead).run(lead.id, command, by(at.boris));
};
const reassign: Deed = ({ moved: { lead }, vera, head }) =>
  app.get(ReassignLead).run(lead.id, { version: 1, receiver: to(vera), brief: null }, by(head));
const toQueue: Deed = ({ moved: { lead }, head }) =>
  app.get(ReassignLead).run(lead.id, { version: 1, receiver: { by: 'queue' }, brief: null }, by(head));
const decline: Deed = ({ moved: { handoff }, anna }) =>
  app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'Not mine' }, by(anna));
const lose: Deed = ({ moved: { lead }, anna }) =>
  app.get(LoseLead).run(lead.id, { version: 1, reason: 'No budget' }, by(anna));
const win: Deed = ({ moved: { lead }, anna }) => app.get(WinLead).run(lead.id, { version: 1 }, by(anna));
const reopen: Deed = async (at) => {
  const { lead } = await lose(at);
  const command = {
    version: lead.version,
    toStageId: stage(at.line, 1).id,
    receiver: to(at.vera),
    brief: null,
  };
  app.clock.tick(MINUTE);
  return app.get(ReopenLead).run(lead.id, command, by(at.head));
};

/** The notification of what befell the lead last: of the visit that it ended, or of the one that it began. */
async function newsOf({ moved, head }: Scene, of: 'ended' | 'begun'): Promise<string> {
  // From here on: what the line itself tells of the deed is held elsewhere.
  await app.get(WatchLead).run(moved.lead.id, head.id, SOMEBODY);
  const { visits } = await recordOf(app.database, moved.lead.id);
  const visit = visits.length - (of === 'ended' && visits.at(-1)?.endedAt === null ? 1 : 0);
  return insertNoticeOf(app.database, {
    kind: 'lead.moved',
    leadId: moved.lead.id,
    employeeId: head.id,
    at: app.clock.now(),
    visit,
  });
}

async function letterOf(id: string): Promise<{ subject: string; text: string }> {
  expect(await app.get(DeliverNotification).run(id)).toMatchObject({ state: 'sent' });
  const letter = app.email.letters.at(-1);
  if (!letter) throw new Error('Nothing has arrived.');
  return letter;
}

const DEEDS: readonly [string, Deed, (scene: Scene) => string, (scene: Scene) => string][] = [
  [
    'advanced',
    advance,
    ({ boris }) => `moved on to Qualification · with ${boris.name}`,
    ({ anna }) => anna.name,
  ],
  [
    'returned',
    sendBack,
    ({ vera }) => `sent back to First contact: Too early · with ${vera.name}`,
    ({ boris }) => boris.name,
  ],
  [
    'reassigned',
    reassign,
    ({ vera }) => `reassigned at First contact · with ${vera.name}`,
    ({ head }) => head.name,
  ],
  [
    'put into the queue',
    toQueue,
    () => 'reassigned at First contact · waits in the queue',
    ({ head }) => head.name,
  ],
  [
    'declined',
    decline,
    ({ vera }) => `declined at First contact: Not mine · with ${vera.name}`,
    ({ anna }) => anna.name,
  ],
  ['lost', lose, () => 'lost at First contact: No budget', ({ anna }) => anna.name],
  ['won', win, () => 'won at First contact', ({ anna }) => anna.name],
];

describe('a message to who watches a lead', () => {
  it.each(DEEDS)('tells that it was %s, by whom, and who has it now', async (_, deed, told, who) => {
    const at = await scene();
    await deed(at);
    const { subject, text } = await letterOf(await newsOf(at, 'begun'));
    expect(subject).toBe(`Mir LLC · ${told(at)}`);
    expect(text).toContain(`By: ${who(at)}`);
    expect(text).toContain(`/leads/${at.moved.lead.id}`);
  });

  it('tells the same when it names the visit that the move has ended', async () => {
    const at = await scene();
    await reassign(at);
    const { subject, text } = await letterOf(await newsOf(at, 'ended'));
    expect(subject).toBe(`Mir LLC · reassigned at First contact · with ${at.vera.name}`);
    expect(text).toContain(`By: ${at.head.name}`);
  });

  it('tells that it came to the line, and that it came back to it', async () => {
    const entered = await scene();
    const { subject } = await letterOf(await newsOf(entered, 'begun'));
    expect(subject).toBe(`Mir LLC · entered at First contact · with ${entered.anna.name}`);
    const reopened = await scene();
    await reopen(reopened);
    const { subject: again, text } = await letterOf(await newsOf(reopened, 'begun'));
    expect(again).toBe(`Mir LLC · reopened at First contact · with ${reopened.vera.name}`);
    expect(text).not.toContain('No budget');
  });

  it('tells what befell it then, and who has it now, when more has befallen it since', async () => {
    const at = await scene();
    await reassign(at);
    const id = await newsOf(at, 'begun');
    app.clock.tick(MINUTE);
    const { lead } = at.moved;
    await app.get(LoseLead).run(lead.id, { version: 2, reason: 'No budget' }, by(at.vera));
    expect((await letterOf(id)).subject).toBe('Mir LLC · reassigned at First contact · lost');
  });

  it('is not sent to who has left the department', async () => {
    const at = await scene();
    await advance(at);
    const id = await newsOf(at, 'begun');
    await app.database.run(dismiss, [at.head.id]);
    expect(await app.get(DeliverNotification).run(id)).toMatchObject({
      state: 'suppressed',
      code: 'NOT_WANTED_ANY_MORE',
    });
  });
});
