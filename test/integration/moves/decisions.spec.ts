import { beforeAll, describe, expect, it } from '@jest/globals';
import { decisionOf, isRepeatable, type Decision, type KeptDecision } from '#conveyor';
import type { Statement } from '#database';
import { AdvanceLead, CheckInvariants, DeclineHandoff, ReassignLead, ReturnLead, WinLead } from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { seeded } from '../../support/smtp-faults.ts';

const app = useLine();

const LEADS = 40;
const MOVES = 4;

const selectDecisions: Statement<{ record: KeptDecision; employeeId: string | null }> = {
  name: 'test_select_decisions',
  text: `select d.record, v.employee_id as "employeeId" from decisions d join visits v on v.id = d.visit_id`,
};

/** A busy week: leads enter, advance, return, are declined, reassigned, forced and won, as the dice fall. */
async function aBusyWeek(): Promise<void> {
  const random = seeded(11);
  const line = await aLine()
    .withSpecialists(2, { weight: 1, capacity: 1 })
    .withSpecialists(1, { weight: 2.5, capacity: 2 })
    .withSpecialists(1, { rank: 'reserve', capacity: 1 })
    .withSpecialists(1, { active: false })
    .insert(app.database);
  const anna = specialist(line, 1);
  for (let count = 0; count < LEADS; count += 1) {
    let at = await enterLead(app, line);
    for (let move = 0; move < MOVES; move += 1) {
      const { id, version } = at.lead;
      const verbs = [
        () =>
          app
            .get(AdvanceLead)
            .run(id, { version, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY),
        () =>
          app
            .get(ReturnLead)
            .run(id, { version, toStageId: null, receiver: BY_POLICY, reason: 'No' }, SOMEBODY),
        () => app.get(DeclineHandoff).run(at.handoff?.id ?? id, { reason: 'No' }, SOMEBODY),
        () => app.get(ReassignLead).run(id, { version, receiver: to(anna, true), brief: null }, SOMEBODY),
        () => app.get(WinLead).run(id, { version }, SOMEBODY),
      ];
      const asked = verbs[Math.floor(random() * verbs.length)]?.();
      if (asked && (await refusalOf(asked)) === 'done') at = await asked;
    }
  }
}

describe('after a busy week', () => {
  let decisions: readonly { record: Decision; employeeId: string | null }[];

  beforeAll(async () => {
    await aBusyWeek();
    const rows = await app.database.run(selectDecisions, []);
    decisions = rows.map(({ record, employeeId }) => ({ record: decisionOf(record), employeeId }));
  });

  it('every decision can be made again from its record alone, and gives the same person', () => {
    expect(decisions.length).toBeGreaterThan(2 * LEADS);
    expect(decisions.filter(({ record }) => !isRepeatable(record))).toEqual([]);
  });

  it('every lead went to the person who was decided on', () => {
    expect(decisions.filter(({ record, employeeId }) => record.chosen !== employeeId)).toEqual([]);
  });

  it('there were decisions of every kind: by the policy, into the queue, by a person, by force', () => {
    const kinds = decisions.map(({ record }) =>
      record.chosen === null ? 'queue' : record.forced ? 'force' : record.by,
    );
    expect(new Set(kinds)).toEqual(new Set(['policy', 'queue', 'person', 'force']));
  });

  it('the line keeps its invariants', async () => {
    const found = await app.get(CheckInvariants).run();
    expect(found.filter(({ rows }) => rows.length > 0)).toEqual([]);
  });
});
