import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { MINUTE, type Channel } from '#conveyor';
import type { AlertFacts } from '#conveyor/alerts';
import { InAppReader, tellPersonOf, type InAppRow, type Statement, type Told } from '#database';
import { CheckInvariants, DeliverNotification, showInApp } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Person } from '../../support/a-line.ts';
import { notificationOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const want: Statement<never> = {
  name: 'test_want_channels',
  text: 'update employees set channels = $2::text[] where id = $1',
};
const putState: Statement<never> = {
  name: 'test_put_state',
  text: `update notifications set state = 'sent', changed_at = created_at where id = $1`,
};
const dismiss: Statement<never> = {
  name: 'test_dismiss',
  text: 'update employees set active = false where id = $1',
};

async function aPerson(channels: readonly Channel[] = ['email']): Promise<Person> {
  const { heads } = await aLine().insert(app.database);
  const [person] = heads;
  if (!person) throw new Error('The line has no head.');
  await app.database.run(want, [person.id, channels]);
  return person;
}

type AlertKind = 'alert.raised' | 'alert.ended';

/** One alert, of which people are told one after the other. */
class Alert {
  readonly id = randomUUID();
  readonly facts: AlertFacts = {
    rule: 'no-worker',
    subject: null,
    since: app.clock.now() - 5 * MINUTE,
    value: 5 * MINUTE,
    threshold: MINUTE,
    page: '/alerts/7',
  };

  tell(kind: AlertKind, ...people: readonly Person[]): Promise<readonly Told[]> {
    const employeeIds = people.map(({ id }) => id);
    return tellPersonOf(
      app.database,
      { kind, alertId: this.id, employeeIds, facts: this.facts },
      app.clock.now(),
    );
  }

  async tellOne(kind: AlertKind, person: Person): Promise<string> {
    const [told] = await this.tell(kind, person);
    if (!told) throw new Error('Nobody was told.');
    return told.notificationId;
  }
}

const deliver = (id: string) => app.get(DeliverNotification).run(id);
const NOT_WANTED = { state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' };

describe('an alert', () => {
  it('is told to each person on each of his channels', async () => {
    const told = await new Alert().tell(
      'alert.raised',
      await aPerson(['email', 'slack', 'in_app']),
      await aPerson(),
    );
    expect(told.map(({ channel }) => channel).sort()).toEqual(['email', 'email', 'in_app', 'slack']);
  });

  it('says what is wrong, since when, and where to look', async () => {
    await deliver(await new Alert().tellOne('alert.raised', await aPerson()));
    const letter = app.email.letters.at(-1);
    expect(letter?.subject).toMatch(/^No worker is running · since 11:55, /);
    expect(letter?.text).toMatch(/https?:\/\/[^ ]*\/alerts\/7/);
  });

  it('is told to nobody twice, however often it is found', async () => {
    const [alert, anna] = [new Alert(), await aPerson()];
    expect(await alert.tell('alert.raised', anna)).toHaveLength(1);
    expect(await alert.tell('alert.raised', anna)).toEqual([]);
    expect(await alert.tell('alert.raised', anna, await aPerson())).toHaveLength(1);
    expect(await new Alert().tell('alert.raised', anna)).toHaveLength(1);
  });

  it('is not told to who has left', async () => {
    const anna = await aPerson();
    const id = await new Alert().tellOne('alert.raised', anna);
    await app.database.run(dismiss, [anna.id]);
    expect(await deliver(id)).toMatchObject(NOT_WANTED);
  });

  it('that is over before it was told is not told any more, and nor is its end', async () => {
    const [alert, anna] = [new Alert(), await aPerson()];
    const raised = await alert.tellOne('alert.raised', anna);
    const ended = await alert.tellOne('alert.ended', anna);
    expect(await deliver(ended)).toMatchObject(NOT_WANTED);
    expect(await deliver(raised)).toMatchObject(NOT_WANTED);
  });

  it('that is over in the very moment of sending is not sent', async () => {
    const [alert, anna] = [new Alert(), await aPerson()];
    const raised = await alert.tellOne('alert.raised', anna);
    const held = app.email.hold('before leaving');
    const delivering = deliver(raised);
    await held.reached;
    await alert.tell('alert.ended', anna);
    held.release();
    expect(await delivering).toBeUndefined();
    expect(await notificationOf(app.database, raised)).toMatchObject(NOT_WANTED);
  });

  it('that is over is told as such to who has heard of it, and to nobody else', async () => {
    const [alert, anna, boris] = [new Alert(), await aPerson(), await aPerson()];
    await deliver(await alert.tellOne('alert.raised', anna));
    app.clock.tick(MINUTE);
    expect(await deliver(await alert.tellOne('alert.ended', anna))).toMatchObject({ state: 'sent' });
    expect(app.email.letters.at(-1)?.subject).toContain('Over: “No worker is running” · it lasted');
    expect(await deliver(await alert.tellOne('alert.ended', boris))).toMatchObject(NOT_WANTED);
  });

  it('breaks no promise of the line', async () => {
    const { lead } = await enterLead(app, await aLine().insert(app.database));
    expect(lead.id).toBeDefined();
    const breaches = await app.get(CheckInvariants).run();
    expect(breaches.filter(({ rows }) => rows.length > 0)).toEqual([]);
  });
});

describe('the inbox of who keeps the line running', () => {
  const inboxOf = async ({ id }: Person): Promise<readonly InAppRow[]> =>
    (await app.get(InAppReader).inbox(id, { limit: 10 })).rows;

  it('shows an alert, and calls it history once it is over', async () => {
    const [alert, anna] = [new Alert(), await aPerson(['in_app'])];
    const raised = await alert.tellOne('alert.raised', anna);
    const shown = (row: InAppRow) => showInApp(row, 'https://line.example.com');
    expect((await inboxOf(anna)).map(shown)).toMatchObject([
      {
        id: raised,
        kind: 'alert.raised',
        leadId: null,
        stageId: null,
        subjectId: alert.id,
        current: true,
        title: 'No worker is running',
        action: { url: 'https://line.example.com/alerts/7' },
      },
    ]);
    await app.database.run(putState, [raised]);
    app.clock.tick(MINUTE);
    const ended = await alert.tellOne('alert.ended', anna);
    expect((await inboxOf(anna)).map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [ended, true],
      [raised, false],
    ]);
    expect((await app.get(InAppReader).among([raised, ended], [anna.id])).map(({ id }) => id)).toEqual([
      raised,
      ended,
    ]);
    expect((await app.get(InAppReader).toldSince([anna.id], 0, 10)).map(({ id }) => id)).toEqual([raised]);
  });

  it('never shows one that was over before anybody was told', async () => {
    const [alert, anna] = [new Alert(), await aPerson(['in_app'])];
    await alert.tell('alert.raised', anna);
    await alert.tell('alert.ended', anna);
    expect(await inboxOf(anna)).toEqual([]);
  });
});
