import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DAY } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { wantReportsOf, type Statement } from '#database';
import { DeliverNotification, SendReport, WriteReport, type Caller } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const begin: Statement<never> = {
  name: 'test_department_began',
  text: `update departments set created_at = '2026-10-01' where id = $1`,
};

const readTold: Statement<{ id: string; employeeId: string; isOwn: boolean; came: number }> = {
  name: 'test_reports_sent',
  text: `select n.id, n.employee_id as "employeeId", (n.facts->>'isOwn')::boolean as "isOwn", (n.facts->'now'->>'came')::int as came
    from notifications n join reports r on r.id = n.subject_id where r.department_id = $1 order by n.seq`,
};

// A Tuesday, nine in the morning in Moscow, and the Wednesday of the week after it.
const TUESDAY = Date.UTC(2026, 10, 17, 6);
const WEDNESDAY = Date.UTC(2026, 10, 25, 6);

let departmentId: string;
let line: Line;
let head: Actor;
let rep: Actor;

const set = (at: number): number => app.clock.tick(at - app.clock.now());
const told = () => app.database.run(readTold, [departmentId]);
const caller = (actor: Actor, key: string = randomUUID()): Caller => ({
  actor: actor.employeeId,
  as: actor,
  repeatable: { key, fingerprint: 'report' },
});
const send = (actor: Actor, by = caller(actor)) =>
  app.get(SendReport).run({ departmentId, kind: 'weekly', actor }, by);

beforeEach(async () => {
  departmentId = await aDepartment(app.database);
  await app.database.run(begin, [departmentId]);
  line = await aLine().inDepartment(departmentId).insert(app.database);
  set(TUESDAY);
  await enterLead(app, line);
  const known = { departmentIds: [departmentId], rights: null };
  head = { ...known, employeeId: line.heads[0]?.id ?? '', role: 'head' };
  rep = { ...known, employeeId: line.stages[0]?.specialists[0]?.id ?? '', role: 'rep' };
  set(WEDNESDAY);
});

describe('a report that somebody asks for', () => {
  it('is told to him alone, the whole to a head and to a rep what he did himself', async () => {
    expect(await send(head)).toMatchObject({ reports: 1 });
    expect(await told()).toMatchObject([{ employeeId: head.employeeId, isOwn: false, came: 1 }]);
    expect(await send(rep)).toMatchObject({ reports: 1 });
    expect((await told()).slice(1)).toMatchObject([{ employeeId: rep.employeeId, isOwn: true, came: 1 }]);
  });

  it('comes once a click, also when the click arrives twice at one moment, and again when he clicks again', async () => {
    const click = caller(head);
    const [once, twice] = await Promise.all([send(head, click), send(head, click)]);
    expect(once).toEqual(twice);
    expect(await told()).toHaveLength(1);
    await send(head);
    expect(await told()).toHaveLength(2);
  });

  it('reaches also who wants none by the clock', async () => {
    await wantReportsOf(app.database, rep.employeeId, false, app.clock.now());
    await send(rep);
    const [only] = await told();
    expect(await app.get(DeliverNotification).run(only?.id ?? '')).toMatchObject({ state: 'sent' });
  });

  it('does not take the place of the one that his department is told', async () => {
    set(WEDNESDAY - 2 * DAY);
    await send(head);
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(2);
    expect(await told()).toHaveLength(3);
    await send(head);
    expect(await app.get(WriteReport).run(departmentId, 'weekly')).toBe(0);
  });

  it('is none where nothing has happened', async () => {
    set(WEDNESDAY + 21 * DAY);
    expect(await send(head)).toMatchObject({ reports: 0 });
    expect(await told()).toEqual([]);
  });
});
