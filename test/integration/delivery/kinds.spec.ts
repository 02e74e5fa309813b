import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { HOUR, MINUTE, type NoticeKind } from '#conveyor';
import { claimNotificationOf, type Connection, type Statement, type Value } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  DeliverNotification,
  ReassignLead,
  WinLead,
} from '#use-cases';
import { insertNoticeOf } from '../../support/a-notice.ts';
import { BY_POLICY, by, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const answerBy: Statement<never> = {
  name: 'test_answer_by',
  text: `update handoffs set answer_due_at = $2 where visit_id = (select id from visits where lead_id = $1 and ended_at is null)`,
};
const letRunOut: Statement<never> = {
  name: 'test_let_run_out',
  text: `update visits set outcome = 'expired', reason = null where lead_id = $1 and number = $2`,
};
const escalateAfter: Statement<never> = {
  name: 'test_escalate_after',
  text: 'update stages set offers_before_head = $2 where id = $1',
};
const letClaim: Statement<never> = {
  name: 'test_let_claim',
  text: `update stages set policy = 'pull' where id = $1`,
};

const headOf = ({ heads: [head] }: Line): Person => {
  if (!head) throw new Error('The line has no head.');
  return head;
};

const noticeTo = (kind: NoticeKind, { lead }: LeadMoved, { id }: Person): Promise<string> =>
  insertNoticeOf(app.database, { kind, leadId: lead.id, employeeId: id, at: app.clock.now() });

/** What arrives of a notification. Throws when nothing does. */
async function letterOf(id: string): Promise<{ to: string; subject: string; text: string }> {
  expect(await app.get(DeliverNotification).run(id)).toMatchObject({ state: 'sent' });
  const letter = app.email.letters.at(-1);
  if (!letter) throw new Error('Nothing has arrived.');
  // Intl joins a number and its unit with no-break spaces; people see spaces.
  const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  return { to: letter.to, subject: seen(letter.subject), text: seen(letter.text) };
}

const WITHHELD = { state: 'suppressed', code: 'NOT_WANTED_ANY_MORE', arrived: false };

/** What becomes of a notification whose turn it is. */
async function fateOf(id: string): Promise<typeof WITHHELD> {
  const { state = '', code = '' } = (await app.get(DeliverNotification).run(id)) ?? {};
  return { state, code: code ?? '', arrived: app.email.arrived.includes(id) };
}

async function toldOf(kind: NoticeKind, { lead }: LeadMoved, { id }: Person): Promise<string> {
  const { notifications } = await recordOf(app.database, lead.id);
  const told = notifications.find((row) => row.kind === kind && row.employeeId === id);
  if (!told) throw new Error(`No ${kind} is on record.`);
  return told.id;
}

const advance = ({ lead }: LeadMoved): Promise<LeadMoved> =>
  app
    .get(AdvanceLead)
    .run(lead.id, { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);
const decline = ({ handoff }: LeadMoved, reason: string): Promise<LeadMoved> =>
  app.get(DeclineHandoff).run(handoff?.id ?? '', { reason }, SOMEBODY);

/** Counts what is asked of the database. */
class Counted implements Connection {
  asked = 0;

  run<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    this.asked += 1;
    return app.database.run(statement, values);
  }
}

describe('a message to who is offered a lead', () => {
  it('is taken for an attempt in one round trip, whatever messages of other kinds are made of', async () => {
    const line = await aLine().insert(app.database);
    const moved = await enterLead(app, line);
    const id = await toldOf('handoff.offered', moved, specialist(line, 1));
    const counted = new Counted();
    expect(await claimNotificationOf(counted, id, app.clock.now())).toMatchObject({ about: null });
    expect(counted.asked).toBe(1);
  });
});

describe('a reminder to answer', () => {
  async function reminded(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const receiver = to(specialist(line, 1));
    const moved = await enterLead(app, line, { name: 'Mir LLC', brief: 'Call today', receiver });
    await app.database.run(answerBy, [moved.lead.id, '2026-11-24T11:30:00Z']);
    return { line, moved, id: await noticeTo('handoff.reminder', moved, specialist(line, 1)) };
  }

  it('tells its receiver what he has to answer, and until when', async () => {
    const { line, moved, id } = await reminded();
    const letter = await letterOf(id);
    expect(letter.to).toContain(specialist(line, 1).email);
    expect(letter.subject).toBe('Mir LLC · First contact · answer by 14:30, Tue 24 Nov');
    expect(letter.text).toContain('Call today');
    expect(letter.text).toContain(`/leads/${moved.lead.id}`);
  });

  it.each<[string, (moved: LeadMoved) => Promise<unknown>]>([
    ['it was accepted', ({ handoff }) => app.get(AcceptHandoff).run(handoff?.id ?? '', SOMEBODY)],
    ['it was declined', (moved) => decline(moved, 'Not mine')],
    ['the lead advanced', advance],
  ])('is not sent any more: %s', async (_, happens) => {
    const { moved, id } = await reminded();
    await happens(moved);
    expect(await fateOf(id)).toEqual(WITHHELD);
  });
});

describe('a reminder of a lead that is held for long', () => {
  async function reminded(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    const line = await aLine().withSpecialists(2).withTimeLimit(120).insert(app.database);
    const moved = await enterLead(app, line, { name: 'Mir LLC', receiver: to(specialist(line, 1)) });
    await app.get(AcceptHandoff).run(moved.handoff?.id ?? '', SOMEBODY);
    return { line, moved, id: await noticeTo('lead.reminder', moved, specialist(line, 1)) };
  }

  it('tells the holder since when he has it, and until when he may', async () => {
    const { subject, text } = await letterOf((await reminded()).id);
    expect(subject).toMatch(/^Mir LLC · First contact · still with you, until \d\d:\d\d, \w+ \d+ Nov$/);
    expect(text).toMatch(/^You have had this lead since 12:00, Mon 23 Nov\n/);
  });

  it.each<[string, (moved: LeadMoved, line: Line) => Promise<unknown>]>([
    [
      'somebody else has it',
      ({ lead }, line) =>
        app
          .get(ReassignLead)
          .run(
            lead.id,
            { version: lead.version, receiver: to(specialist(line, 1, 2)), brief: null },
            SOMEBODY,
          ),
    ],
    ['it advanced', advance],
    ['it was won', ({ lead }) => app.get(WinLead).run(lead.id, { version: lead.version }, SOMEBODY)],
  ])('is not sent any more: %s', async (_, happens) => {
    const { moved, line, id } = await reminded();
    await happens(moved, line);
    expect(await fateOf(id)).toEqual(WITHHELD);
  });
});

describe('a message to the head that nobody takes a lead', () => {
  async function escalated(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    const line = await aLine().withSpecialists(2).insert(app.database);
    await app.database.run(escalateAfter, [stage(line, 1).id, 2]);
    const entered = await enterLead(app, line, { name: 'Mir LLC', receiver: to(specialist(line, 1)) });
    const moved = await decline(await decline(entered, 'Not my region'), 'On holiday from tomorrow');
    return { line, moved, id: await toldOf('handoff.escalated', moved, headOf(line)) };
  }

  it('tells who did not take it and why, the last one first, and where it is now', async () => {
    const { line, moved, id } = await escalated();
    await app.database.run(letRunOut, [moved.lead.id, 2]);
    const { to: receiver, subject, text } = await letterOf(id);
    expect(receiver).toContain(headOf(line).email);
    expect(subject).toBe('Mir LLC · First contact · 2 offers in vain, waits in the queue');
    expect(text).toContain(
      `${specialist(line, 1, 2).name}: did not answer in time\n${specialist(line, 1).name}: declined, “Not my region”`,
    );
  });

  it('tells of none of the offers before the lead was last worked, and who has it by now', async () => {
    const line = await aLine()
      .withSpecialists(3, { atStage: 1 })
      .withSpecialists(3, { atStage: 2 })
      .insert(app.database);
    await app.database.run(escalateAfter, [stage(line, 2).id, 1]);
    const entered = await enterLead(app, line, { name: 'Mir LLC' });
    const moved = await decline(await advance(await decline(entered, 'Before')), 'No time');
    const id = await toldOf('handoff.escalated', moved, headOf(line));
    const { subject, text } = await letterOf(id);
    const holder = stage(line, 2).specialists.find(({ id: person }) => person === moved.lead.employeeId);
    expect(subject).toBe(`Mir LLC · Qualification · 1 offer in vain, with ${holder?.name}`);
    expect(text).toContain('No time');
    expect(text).not.toContain('Before');
  });

  it('is not sent any more when the lead is won', async () => {
    const { moved, id } = await escalated();
    await app.get(WinLead).run(moved.lead.id, { version: moved.lead.version }, SOMEBODY);
    expect(await fateOf(id)).toEqual(WITHHELD);
  });
});

describe('a message to the head that leads are over the time limit', () => {
  async function overdue(): Promise<{ line: Line; leads: LeadMoved[]; id: string }> {
    const line = await aLine().withTimeLimit(30).insert(app.database);
    const leads = [];
    for (const name of ['First', 'Second', 'Third']) {
      leads.push(await enterLead(app, line, { name }));
      app.clock.tick(MINUTE);
    }
    const dueAts = await Promise.all(
      leads.map(async ({ lead }) => (await recordOf(app.database, lead.id)).visits[0]?.dueAt ?? 0),
    );
    // The third one is in time.
    app.clock.tick((dueAts[1] ?? 0) + 1 - app.clock.now());
    const [first] = leads;
    if (!first) throw new Error('No lead has entered.');
    return { line, leads, id: await noticeTo('lead.overdue', first, headOf(line)) };
  }

  it('tells how many at the stage, and which for longest, with whom', async () => {
    const { line, id } = await overdue();
    const { name } = specialist(line, 1);
    const { subject, text } = await letterOf(id);
    expect(subject).toBe(
      `First contact: 2 leads are over the time limit, the worst First (${name}), by 1 min`,
    );
    expect(text).toMatch(/First \(.*\): by 1 min, since .*\nSecond \(.*\): by less than a minute, since/);
    expect(text).not.toContain('Third');
    expect(text).toContain(`/stages/${stage(line, 1).id}`);
  });

  it('tells of those that are still there, and is not sent any more when all have moved on', async () => {
    const { leads, id } = await overdue();
    for (const moved of leads.slice(0, 1)) await advance(moved);
    expect((await letterOf(id)).subject).toMatch(/^First contact: 1 lead is over the time limit: Second/);
    const late = await overdue();
    for (const moved of late.leads.slice(0, 2)) await advance(moved);
    expect(await fateOf(late.id)).toEqual(WITHHELD);
  });
});

describe('a message to specialists that leads can be taken', () => {
  async function claimable(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    app.clock.tick(HOUR);
    const line = await aLine().withSpecialists(2).insert(app.database);
    await app.database.run(letClaim, [stage(line, 1).id]);
    const moved = await enterLead(app, line);
    return { line, moved, id: await toldOf('queue.claimable', moved, specialist(line, 1)) };
  }

  it('tells how many there are now, and leads to the stage', async () => {
    const { line, id } = await claimable();
    await enterLead(app, line);
    const { to: receiver, subject, text } = await letterOf(id);
    expect(receiver).toContain(specialist(line, 1).email);
    expect(subject).toBe('First contact: 2 leads wait to be taken');
    expect(text).toContain(`/stages/${stage(line, 1).id}`);
  });

  it('is not sent any more when a colleague has taken the last one', async () => {
    const { line, moved, id } = await claimable();
    const colleague = specialist(line, 1, 2);
    await app.get(ClaimLead).run(moved.lead.id, { version: 1, employeeId: colleague.id }, by(colleague));
    expect(await fateOf(id)).toEqual(WITHHELD);
  });
});
