import { describe, expect, it } from '@jest/globals';
import { ConveyorError, type Receiver } from '#conveyor';
import type { Statement } from '#database';
import { EnterLead, EnterLeads, type ManyEntered, type NewLead } from '#use-cases';
import { BY_POLICY, SOMEBODY, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** All that is written of the leads of a funnel, counted, people and stages by their place. */
const readWritten: Statement<Record<string, unknown>> = {
  name: 'test_read_written',
  text: `select s.position, array_position($2::uuid[], v.employee_id) as person, v.number, v.seat, v.over_capacity, v.set_aside,
      v.arrival, v.due_at - v.entered_at as limit, h.state, h.answer_due_at - h.offered_at as answer, l.version, l.status,
      d.record->>'by' as by, (d.record->>'policyVersion')::int as "policyVersion", d.record->>'forced' as forced,
      (select json_agg(json_build_array(n.kind, n.channel, n.state, n.code, n.handoff_id = h.id, array_position($2::uuid[], n.employee_id))
        order by n.kind, n.channel, array_position($2::uuid[], n.employee_id)) from notifications n where n.visit_id = v.id) as told,
      (select json_agg(json_build_array(a.action, a.through, a.details - 'visitId' - 'stageId' - 'employeeId', a.details->>'visitId' = v.id::text))
        from audit_records a where a.subject_id = l.id) as audited, count(*)::int as leads
    from leads l join visits v on v.lead_id = l.id join stages s on s.id = v.stage_id join decisions d on d.visit_id = v.id
      left join handoffs h on h.visit_id = v.id
    where l.funnel_id = $1
    group by l.id, v.id, s.position, h.id, d.visit_id order by s.position, person, v.seat, l.id`,
};

const archive: Statement<never> = {
  name: 'test_archive_funnel',
  text: 'update funnels set archived_at = now() where id = $1',
};

const peopleOf = (line: Line): string[] => [
  ...line.stages.flatMap(({ specialists }) => specialists.map(({ id }) => id)),
  ...line.heads.map(({ id }) => id),
];

const writtenOf = (line: Line) => app.database.run(readWritten, [line.funnelId, peopleOf(line)]);

const lead = (line: Line, name: string, more: Partial<NewLead> = {}): NewLead => ({
  funnelId: line.funnelId,
  stageId: null,
  facts: factsOf(name),
  receiver: BY_POLICY,
  brief: 'Please',
  ...more,
});

const to = (employeeId: string, force = false): Receiver => ({ by: 'person', employeeId, force });

async function atOnce(leads: readonly NewLead[], caller = SOMEBODY): Promise<ManyEntered | undefined> {
  return app.database.transaction((transaction) => app.get(EnterLeads).within(transaction, leads, caller));
}

const codesOf = (entered: ManyEntered | undefined): readonly string[] =>
  (entered?.entrants ?? []).map((entrant) => (entrant instanceof ConveyorError ? entrant.code : 'entered'));

const ASKED = aLine().withStages(2).withSpecialists(2, { capacity: 3 }).withHead().withSettings({
  policy: 'smooth-weighted-round-robin',
  acceptance: 'needed',
  answerWithinMinutes: 60,
  timeLimitMinutes: 120,
});

/** More than the people can hold, some of them for somebody, one of those above his capacity. */
function leadsFor(line: Line): readonly NewLead[] {
  const [anna, boris] = stage(line, 2).specialists;
  const usual = Array.from({ length: 9 }, (_, index) => lead(line, `Lead ${index}`));
  const later = { stageId: stage(line, 2).id };
  return [
    ...usual,
    lead(line, 'For Boris', { ...later, receiver: to(boris?.id ?? '') }),
    ...Array.from({ length: 4 }, (_, index) =>
      lead(line, `For Anna ${index}`, { ...later, receiver: to(anna?.id ?? '', index === 3) }),
    ),
  ];
}

describe('many leads that enter at once', () => {
  it('are where they were if they had come one after the other, with everything that is kept and told of them', async () => {
    const one = await ASKED.insert(app.database);
    const many = await ASKED.insert(app.database);
    for (const each of leadsFor(one)) await app.get(EnterLead).run(each, SOMEBODY);
    const entered = await atOnce(leadsFor(many));
    expect(new Set(codesOf(entered))).toEqual(new Set(['entered']));
    const [asOne, asMany] = [await writtenOf(one), await writtenOf(many)];
    const seatless = (rows: readonly Record<string, unknown>[]) =>
      rows.map(({ seat, ...row }) => JSON.stringify({ ...row, seated: seat !== null })).sort();
    expect(asMany).toHaveLength(14);
    expect(seatless(asMany)).toEqual(seatless(asOne));
    expect(asMany.map(({ seat }) => seat)).toEqual(expect.arrayContaining([1, 2, 3, null]));
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('find the seats and the turns as others have left them, and leave them so for others', async () => {
    const line = await ASKED.insert(app.database);
    await app.get(EnterLead).run(lead(line, 'Before'), SOMEBODY);
    await atOnce([lead(line, 'One'), lead(line, 'Two')]);
    await app.get(EnterLead).run(lead(line, 'Between'), SOMEBODY);
    await atOnce([lead(line, 'Three'), lead(line, 'Four'), lead(line, 'Waits')]);
    const holders = (await writtenOf(line)).map(({ person }) => person);
    expect(holders.filter((person) => person === null)).toHaveLength(1);
    expect(new Set(holders)).toEqual(new Set([1, 2, null]));
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('leave no trace where the line refuses them, and the others come in', async () => {
    const line = await ASKED.insert(app.database);
    const [anna] = stage(line, 1).specialists;
    const mine = { receiver: to(anna?.id ?? '') };
    const strange = { receiver: to(line.heads[0]?.id ?? '') };
    const entered = await atOnce([
      ...['A', 'B', 'C', 'D'].map((name) => lead(line, name, mine)),
      lead(line, 'E', strange),
      lead(line, 'F'),
    ]);
    const codes = codesOf(entered);
    expect(codes).toEqual(['entered', 'entered', 'entered', 'AT_CAPACITY', 'NOT_A_SPECIALIST', 'entered']);
    expect(await writtenOf(line)).toHaveLength(4);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('are told of to whom they go, unless nobody is to be told', async () => {
    const line = await ASKED.insert(app.database);
    const told = await atOnce([lead(line, 'Told')]);
    expect(told?.told.length).toBeGreaterThan(0);
    const silent = await atOnce([lead(line, 'Silent')], { ...SOMEBODY, silence: 'IMPORTED' });
    expect(silent?.told).toEqual([]);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('enter one by one where a stage asks who worked the customer before', async () => {
    const line = await aLine()
      .withSpecialists(2)
      .withSettings({ policy: 'same-person-first' })
      .insert(app.database);
    expect(await atOnce([lead(line, 'A')])).toBeUndefined();
    expect(await writtenOf(line)).toEqual([]);
  });

  it('do not come into a funnel that is archived', async () => {
    const line = await ASKED.insert(app.database);
    await app.database.run(archive, [line.funnelId]);
    await expect(atOnce([lead(line, 'A')])).rejects.toMatchObject({ code: 'FUNNEL_ARCHIVED' });
  });
});
