import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import type { Statement } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeliverNotification,
  ReassignLead,
  WinLead,
} from '#use-cases';
import { BY_POLICY, by, enterLead, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const deliver = (id: string) => app.get(DeliverNotification).run(id);

type Told = Readonly<{ line: Line; moved: LeadMoved; id: string }>;

/** A lead that Anna was given, and the notification by which she is to hear of it. */
async function toldAnna(): Promise<Told> {
  const line = await aLine().withSpecialists(2).insert(app.database);
  const moved = await enterLead(app, line, { receiver: to(specialist(line, 1)) });
  return { line, moved, id: await lastTold(moved) };
}

async function lastTold({ lead }: LeadMoved): Promise<string> {
  const { notifications } = await recordOf(app.database, lead.id);
  return notifications.findLast(({ kind }) => kind === 'handoff.offered')?.id ?? '';
}

const reassign = ({ moved: { lead }, line }: Told): Promise<LeadMoved> =>
  app
    .get(ReassignLead)
    .run(lead.id, { version: lead.version, receiver: to(specialist(line, 1, 2)), brief: null }, SOMEBODY);
const dismiss: Statement<never> = {
  name: 'test_dismiss',
  text: 'update employees set active = false where id = $1',
};

describe('a message to somebody who does not hold the lead any more', () => {
  it.each<[string, (told: Told) => Promise<unknown>]>([
    ['it was given to a colleague', reassign],
    [
      'it advanced',
      ({ moved: { lead } }) =>
        app
          .get(AdvanceLead)
          .run(lead.id, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY),
    ],
    ['it was won', ({ moved: { lead } }) => app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY)],
    ['she has left the department', ({ line }) => app.database.run(dismiss, [specialist(line, 1).id])],
  ])('is not sent: %s', async (_, happens) => {
    const told = await toldAnna();
    await happens(told);
    expect(await deliver(told.id)).toMatchObject({ state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' });
    expect(app.email.arrived).not.toContain(told.id);
    expect(await deliver(told.id)).toBeUndefined();
  });

  it('is not sent when the lead was given away in the last moment, with the message ready to leave', async () => {
    const told = await toldAnna();
    const held = app.email.hold('before leaving');
    const delivering = deliver(told.id);
    await held.reached;
    await reassign(told);
    held.release();
    expect(await delivering).toBeUndefined();
    expect(app.email.arrived).not.toContain(told.id);
    expect(await notificationOf(app.database, told.id)).toMatchObject({
      state: 'suppressed',
      code: 'NOT_WANTED_ANY_MORE',
    });
  });

  it('does not keep the colleague from being told', async () => {
    const told = await toldAnna();
    const colleague = await lastTold(await reassign(told));
    await deliver(told.id);
    expect(await deliver(colleague)).toMatchObject({ state: 'sent' });
    expect(app.email.letters.at(-1)?.to).toContain(specialist(told.line, 1, 2).email);
  });
});

describe('a message that is still wanted', () => {
  it('is sent when its receiver has accepted the lead before she has read it', async () => {
    const { moved, id } = await toldAnna();
    await app.get(AcceptHandoff).run(moved.handoff?.id ?? '', SOMEBODY);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
  });

  it('says what, why and how much is on the receiver’s desk, in her language', async () => {
    const line = await aLine().withSpecialists(1, { language: 'ru', capacity: 7 }).insert(app.database);
    const moved = await enterLead(app, line, { name: 'ООО Ромашка', brief: 'Просит показать до пятницы' });
    await deliver(await lastTold(moved));
    const letter = app.email.letters.at(-1);
    expect(letter?.to).toContain(specialist(line, 1).email);
    expect(letter?.subject).toContain('ООО Ромашка');
    expect(letter?.text).toContain('Просит показать до пятницы');
    expect(letter?.text).toContain(`/leads/${moved.lead.id}`);
  });
});

describe('a message about what its receiver did himself', () => {
  it('is recorded and not sent', async () => {
    const line = await aLine().insert(app.database);
    const anna = specialist(line, 1);
    // Whom a person wanted to wait does wait: nobody hands it out before she claims it.
    const { lead } = await enterLead(app, line, { receiver: { by: 'queue' } });
    const claimed = await app.get(ClaimLead).run(lead.id, { version: 1, employeeId: anna.id }, by(anna));
    const id = await lastTold(claimed);
    expect(await deliver(id)).toBeUndefined();
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'suppressed',
      code: 'OWN_ACTION',
      attempts: 0,
    });
  });
});

describe('a message to the head that leads wait', () => {
  it('says how many there are now, and is not sent when none waits any more', async () => {
    const line = await aLine().withSpecialists(2, { capacity: 1, active: false }).insert(app.database);
    const first = await enterLead(app, line);
    const second = await enterLead(app, line);
    const [head] = line.heads;
    const { notifications } = await recordOf(app.database, first.lead.id);
    const warning = notifications.find(({ employeeId }) => employeeId === head?.id);
    const id = warning?.id ?? '';
    const held = app.email.hold('before leaving');
    const delivering = deliver(id);
    await held.reached;
    for (const { lead } of [first, second]) await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
    held.release();
    expect(await delivering).toBeUndefined();
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'suppressed' });
  });
});
