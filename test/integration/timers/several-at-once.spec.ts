import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { AcceptHandoff, DeliverNotification, SweepTimers, WinLead } from '#use-cases';
import { enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const OFFERS = { acceptance: 'needed', answerWithinMinutes: 60, remindBeforeMinutes: 15 } as const;
const NAMES = ['Mir', 'Lutik', 'Romashka'];

const selectPending: Statement<{ id: string; kind: string }> = {
  name: 'test_select_pending',
  text: `select id, kind from notifications
    where employee_id = $1 and stage_id = $2 and state = 'pending' and created_at = $3 order by seq`,
};

const sweep = (): Promise<number> => app.get(SweepTimers).run(never());

/** The one message that this person gets of what was told in this moment about the first stage of the line. */
async function onlyMessageTo({ id }: Person, line: Line) {
  const now = new Date(app.clock.now()).toISOString();
  const [told, other] = await app.database.run(selectPending, [id, stage(line, 1).id, now]);
  if (!told || other) throw new Error('It is not one message.');
  const { state } = (await app.get(DeliverNotification).run(told.id)) ?? {};
  const letter = state === 'sent' ? app.email.letters.at(-1) : undefined;
  return { kind: told.kind, state, subject: letter?.subject ?? '', text: letter?.text ?? '' };
}

/** Three leads that came to Anna in the same moment; Boris is the next best. */
async function threeWithAnna(settings: object) {
  const line: Line = await aLine().withSettings(settings).withSpecialists(2).insert(app.database);
  const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
  const leads = [];
  for (const name of NAMES) leads.push(await enterLead(app, line, { name, receiver: to(anna) }));
  const [head] = line.heads;
  if (!head) throw new Error('The line has no head.');
  return { line, leads, anna, boris, head };
}

describe('when the time of several offers comes in the same moment', () => {
  it('who has not answered is reminded of all of them in one message, of those that are still not answered', async () => {
    const { line, leads, anna } = await threeWithAnna(OFFERS);
    app.clock.tick(45 * MINUTE);
    await sweep();
    await app.get(AcceptHandoff).run(leads[0]?.handoff?.id ?? '', SOMEBODY);
    const { kind, subject, text } = await onlyMessageTo(anna, line);
    expect(kind).toBe('handoffs.reminder');
    expect(subject).toMatch(/^2 leads · First contact · no answers yet, due by .+$/);
    expect(text).toMatch(/Lutik\nRomashka\n/);
    expect(text).toContain('A lead without an answer by then goes to somebody else.');
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('who has answered all of them meanwhile is reminded of none', async () => {
    const { line, leads, anna } = await threeWithAnna(OFFERS);
    app.clock.tick(45 * MINUTE);
    await sweep();
    for (const { handoff } of leads) await app.get(AcceptHandoff).run(handoff?.id ?? '', SOMEBODY);
    expect(await onlyMessageTo(anna, line)).toMatchObject({ kind: 'handoffs.reminder', state: 'suppressed' });
  });

  it('the next best gets all that ran out in one message, and the heads hear of them in one', async () => {
    const { line, leads, boris, head } = await threeWithAnna({ ...OFFERS, offersBeforeHead: 1 });
    app.clock.tick(HOUR);
    await sweep();
    expect(await onlyMessageTo(boris, line)).toMatchObject({
      kind: 'handoffs.offered',
      subject: expect.stringMatching(/^3 leads for you · First contact · answer by /),
    });
    await app.get(WinLead).run(leads[0]?.lead.id ?? '', { version: 2, answers: [] }, SOMEBODY);
    const { kind, subject, text } = await onlyMessageTo(head, line);
    expect([kind, subject]).toEqual(['handoffs.escalated', '2 leads · First contact · offered in vain']);
    expect(text).toContain('Choose somebody for them yourself');
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });
});

describe('when several leads are held for long in the same moment', () => {
  it('their holder is reminded of all of them in one message', async () => {
    const { line, anna } = await threeWithAnna({ timeLimitMinutes: 120, remindAfterMinutes: 60 });
    app.clock.tick(HOUR);
    await sweep();
    const { kind, subject } = await onlyMessageTo(anna, line);
    expect(kind).toBe('leads.reminder');
    expect(subject).toMatch(/^3 leads · First contact · still with you, the first until .+$/);
  });
});

describe('when somebody begins work and several leads wait for him', () => {
  it('he is told of all of them in one message', async () => {
    const line = await aLine()
      .withSettings({ availability: 'at_work' })
      .withSpecialists(1, { hours: OFFICE.weekly })
      .insert(app.database);
    const [anna, nine] = [specialist(line, 1), Date.UTC(2026, 11, 1, 6)];
    app.clock.tick(nine - 10 * HOUR - app.clock.now());
    for (const name of NAMES) await enterLead(app, line, { name });
    app.clock.tick(10 * HOUR);
    await sweep();
    const { kind, subject } = await onlyMessageTo(anna, line);
    expect([kind, subject]).toEqual(['handoffs.offered', '3 leads for you · First contact']);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });
});
