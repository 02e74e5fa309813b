import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { NOTICE_KINDS, isAboutAccount, isAboutLeads, type NoticeKind } from '#conveyor';
import type { Statement } from '#database';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

type Columns = Readonly<{
  channel: string;
  leadId: string | null;
  visitId: string | null;
  stageId: string | null;
  subjectId: string | null;
  facts: string | null;
}>;

const insert: Statement<never> = {
  name: 'test_insert_row',
  text: `insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, stage_id, subject_id, facts,
      state, created_at, due_at, changed_at)
    values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, 'pending', now(), now(), now())`,
};

let employeeId: string;
let ofLead: Columns;
let ofAccount: Columns;
let ofAlert: Columns;

beforeAll(async () => {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  const { visits, notifications } = await recordOf(app.database, lead.id);
  const [visit] = visits;
  employeeId = notifications[0]?.employeeId ?? '';
  const none = { leadId: null, visitId: null, stageId: null, facts: null, channel: 'email' };
  const place = { leadId: lead.id, visitId: visit?.id ?? '', stageId: visit?.stageId ?? '' };
  ofLead = { ...none, ...place, channel: 'slack', subjectId: null };
  ofAccount = { ...none, subjectId: employeeId };
  ofAlert = { ...none, subjectId: randomUUID(), facts: '{}' };
});

const keep = (kind: NoticeKind, columns: Columns): Promise<unknown> => {
  const { channel, leadId, visitId, stageId, subjectId, facts } = columns;
  return app.database.run(insert, [kind, channel, employeeId, leadId, visitId, stageId, subjectId, facts]);
};

const rightFor = (kind: NoticeKind): Columns =>
  isAboutLeads(kind) ? ofLead : isAboutAccount(kind) ? ofAccount : ofAlert;

describe.each(NOTICE_KINDS)('a row of the ledger that says %s', (kind) => {
  it('names what it is about, all of it', async () => {
    await expect(keep(kind, rightFor(kind))).resolves.toEqual([]);
    for (const column of ['leadId', 'visitId', 'stageId', 'subjectId'] as const) {
      if (rightFor(kind)[column] === null) continue;
      await expect(keep(kind, { ...rightFor(kind), [column]: null })).rejects.toThrow(/notifications_about_/);
    }
  });

  it('names nothing else', async () => {
    const others = [ofLead, ofAccount, ofAlert].filter((columns) => columns !== rightFor(kind));
    for (const columns of others) await expect(keep(kind, columns)).rejects.toThrow(/notifications_about_/);
  });
});

it('a letter about an account is nobody’s but its owner’s, and goes by e-mail', async () => {
  const ofAnother = { ...ofAccount, subjectId: randomUUID() };
  await expect(keep('account.reset', ofAnother)).rejects.toThrow('notifications_about_accounts');
  await expect(keep('account.reset', { ...ofAccount, channel: 'in_app' })).rejects.toThrow(
    'notifications_about_accounts',
  );
});
