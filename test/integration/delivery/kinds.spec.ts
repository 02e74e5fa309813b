import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { HOUR, MINUTE, type NoticeKind } from '#conveyor';
import { claimNotificationOf, type Connection, type Statement, type Value } from '#database';
import { formatMoment } from '#texts';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  DeliverNotification,
  ReassignLead,
  ReturnLead,
  SweepTimers,
  WinLead,
} from '#use-cases';
import { BY_POLICY, by, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const OFFERS = { acceptance: 'needed', answerWithinMinutes: 60, remindBeforeMinutes: 15 } as const;

const inMoscow = (fromNow: number): string => formatMoment('en', app.clock.now() + fromNow, 'Europe/Moscow');

const headOf = ({ heads: [head] }: Line): Person => {
  if (!head) throw new Error('The line has no head.');
  return head;
};

const sweep = (): Promise<number> => app.get(SweepTimers).run(never());

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
  const told = notifications.findLast((row) => row.kind === kind && row.employeeId === id);
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
    expect(await claimNotificationOf(counted, id, app.clock.now(), 'job')).toMatchObject({ about: null });
    expect(counted.asked).toBe(1);
  });
});

describe('a reminder to answer', () => {
  async function reminded(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    const line = await aLine().withSettings(OFFERS).withSpecialists(2).insert(app.database);
    const receiver = to(specialist(line, 1));
    const moved = await enterLead(app, line, { name: 'Mir LLC', brief: 'Call today', receiver });
    app.clock.tick(45 * MINUTE);
    await sweep();
    return { line, moved, id: await toldOf('handoff.reminder', moved, specialist(line, 1)) };
  }

  it('tells its receiver what he has to answer, and until when', async () => {
    const { line, moved, id } = await reminded();
    const letter = await letterOf(id);
    expect(letter.to).toContain(specialist(line, 1).email);
    expect(letter.subject).toBe(`Mir LLC · First contact · no answer yet, due by ${inMoscow(15 * MINUTE)}`);
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

describe('an offer of a lead that was sent back', () => {
  it('says that it was, by whom and why, to who worked it before', async () => {
    const people = aLine().withSpecialists(1, { atStage: 1 }).withSpecialists(1, { atStage: 2 });
    const line = await people.insert(app.database);
    const [sender, holder] = [specialist(line, 2), specialist(line, 1)];
    const ahead = await advance(await enterLead(app, line, { name: 'Mir LLC' }));
    const command = {
      toStageId: null,
      receiver: BY_POLICY,
      reason: 'No budget',
      version: ahead.lead.version,
    };
    const moved = await app.get(ReturnLead).run(ahead.lead.id, command, by(sender));
    const { to: receiver, subject, text } = await letterOf(await toldOf('handoff.offered', moved, holder));
    expect(receiver).toContain(holder.email);
    expect(subject).toBe('Mir LLC · First contact, sent back');
    expect(text).toContain(`${sender.name} sends a lead back to your stage`);
    expect(text).toContain('Reason:\nNo budget');
    expect(text).toContain('you worked this lead at this stage before');
  });
});

describe('a reminder of a lead that is held for long', () => {
  async function reminded(): Promise<{ line: Line; moved: LeadMoved; id: string }> {
    const settings = { timeLimitMinutes: 120, remindAfterMinutes: 60 };
    const line = await aLine().withSettings(settings).withSpecialists(2).insert(app.database);
    const moved = await enterLead(app, line, { name: 'Mir LLC', receiver: to(specialist(line, 1)) });
    await app.get(AcceptHandoff).run(moved.handoff?.id ?? '', SOMEBODY);
    app.clock.tick(HOUR);
    await sweep();
    return { line, moved, id: await toldOf('lead.reminder', moved, specialist(line, 1)) };
  }

  it('tells the holder since when he has it, and until when he may', async () => {
    const { subject, text } = await letterOf((await reminded()).id);
    expect(subject).toBe(`Mir LLC · First contact · still with you, until ${inMoscow(HOUR)}`);
    expect(text).toContain(`You have had this lead since ${inMoscow(-HOUR)}`);
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
    const settings = { ...OFFERS, offersBeforeHead: 2 };
    const line = await aLine().withSettings(settings).withSpecialists(2).insert(app.database);
    const entered = await enterLead(app, line, { name: 'Mir LLC', receiver: to(specialist(line, 1)) });
    const moved = await decline(entered, 'Not my region');
    app.clock.tick(HOUR);
    await sweep();
    return { line, moved, id: await toldOf('handoff.escalated', moved, headOf(line)) };
  }

  it('tells who did not take it and why, the last one first, and where it is now', async () => {
    const { line, id } = await escalated();
    const { to: receiver, subject, text } = await letterOf(id);
    expect(receiver).toContain(headOf(line).email);
    expect(subject).toBe('Mir LLC · First contact · 2 offers in vain, waits in the queue');
    expect(text).toContain(
      `${specialist(line, 1, 2).name}: did not answer in time\n${specialist(line, 1).name}: declined, “Not my region”`,
    );
  });

  it('tells of none of the offers before the lead was last worked, and who has it by now', async () => {
    const line = await aLine().withSettings({ offersBeforeHead: 1 }).withSpecialists(3).insert(app.database);
    const entered = await enterLead(app, line, { name: 'Mir LLC' });
    const moved = await decline(await advance(await decline(entered, 'Before')), 'No time');
    const id = await toldOf('handoff.escalated', moved, headOf(line));
    const { subject, text } = await letterOf(id);
    const holder = stage(line, 2).specialists.find(({ id: person }) => person === moved.lead.employeeId);
    expect(subject).toBe(`Mir LLC · Qualification · 1 offer in vain, with ${holder?.name}`);
    expect(text).toContain('No time');
    expect(text).not.toContain('Before');
  });

  it('tells whose answer is awaited now, where somebody has to answer', async () => {
    const settings = { ...OFFERS, offersBeforeHead: 1 };
    const line = await aLine().withSettings(settings).withSpecialists(2).insert(app.database);
    const moved = await decline(await enterLead(app, line, { name: 'Mir LLC' }), 'No time');
    const next = stage(line, 1).specialists.find(({ id: person }) => person === moved.lead.employeeId);
    const tell = async () => (await letterOf(await toldOf('handoff.escalated', moved, headOf(line)))).subject;
    expect(await tell()).toBe(`Mir LLC · First contact · 1 offer in vain, offered to ${next?.name}`);
    // Else this offer runs out with that of the next test, and the head hears of both in one message.
    await app.get(WinLead).run(moved.lead.id, { version: moved.lead.version }, SOMEBODY);
  });

  it('is not sent any more when the lead is won', async () => {
    const { moved, id } = await escalated();
    await app.get(WinLead).run(moved.lead.id, { version: moved.lead.version + 1 }, SOMEBODY);
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
    await sweep();
    return { line, leads, id: await toldOf('lead.overdue', first, headOf(line)) };
  }

  it('tells how many at the stage, and which for longest, with whom', async () => {
    const { line, id } = await overdue();
    const { name } = specialist(line, 1);
    const { subject, text } = await letterOf(id);
    expect(subject).toBe(
      `First contact: 2 leads are over the time limit, the worst First (${name}), by 1 min`,
    );
    expect(text).toMatch(/First \(.*\): by 1 min, since .*\nSecond \(.*\): just now, since/);
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
    const line = await aLine().withSettings({ policy: 'pull' }).withSpecialists(2).insert(app.database);
    const moved = await enterLead(app, line);
    return { line, moved, id: await toldOf('queue.claimable', moved, specialist(line, 1)) };
  }

  it('tells how many there are now, and leads to the stage', async () => {
    const { line, id } = await claimable();
    await enterLead(app, line);
    const { to: receiver, subject, text } = await letterOf(id);
    expect(receiver).toContain(specialist(line, 1).email);
    expect(subject).toBe(`First contact: 2 leads wait to be taken · the longest since ${inMoscow(0)}`);
    expect(text).toContain(`/stages/${stage(line, 1).id}`);
  });

  it('is not sent any more when a colleague has taken the last one', async () => {
    const { line, moved, id } = await claimable();
    const colleague = specialist(line, 1, 2);
    await app.get(ClaimLead).run(moved.lead.id, { version: 1, employeeId: colleague.id }, by(colleague));
    expect(await fateOf(id)).toEqual(WITHHELD);
  });
});
