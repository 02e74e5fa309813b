import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '#database';
import { CheckInvariants, EnterLead, ImportLeads } from '#use-cases';
import { aLine } from '../../support/a-line.ts';
import { SOMEBODY } from '../../support/a-lead.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const held: Statement<Readonly<{ leads: number; seats: number; most: number }>> = {
  name: 'test_held',
  text: `select count(*)::int as leads, count(distinct (employee_id, seat))::int as seats, max(seat) as most
    from visits where stage_id = $1 and employee_id is not null and ended_at is null`,
};

describe('an import while the line is busy', () => {
  it('comes in whole, and nobody gets more than his capacity', async () => {
    const line = await aLine().withSpecialists(2, { capacity: 60 }).insert(app.database);
    const folder = await mkdtemp(join(tmpdir(), 'conveyor-test-busy-'));
    const file = join(folder, 'leads.csv');
    await writeFile(
      file,
      `name\n${Array.from({ length: 80 }, (_, index) => `Imported ${index}`).join('\n')}\n`,
    );
    const plan = {
      file,
      form: { delimiter: null, encoding: null, sheet: null, headingRow: null },
      mostRows: null,
      funnel: line.funnelId,
      stage: null,
      columns: [],
      skipBadRows: false,
      quiet: true,
      dryRun: false,
      force: false,
      language: 'en',
    } as const;
    const clicks = Array.from({ length: 60 }, (_, index) => {
      const lead = {
        funnelId: line.funnelId,
        stageId: null,
        receiver: { by: 'policy' },
        brief: null,
      } as const;
      return app
        .get(EnterLead)
        .run({ ...lead, facts: factsOf(`Click ${index}`) }, { actor: null, repeatable: null });
    });
    const [report] = await Promise.all([
      app.get(ImportLeads).run(plan, SOMEBODY, () => undefined),
      ...clicks,
    ]);
    expect(report).toMatchObject({ kept: true, imported: 80, bad: [] });
    expect(await app.database.run(held, [line.stages[0]?.id ?? ''])).toEqual([
      { leads: 120, seats: 120, most: 60 },
    ]);
    const found = await app.get(CheckInvariants).run();
    expect(
      found.filter(({ invariant, rows }) => rows.length > 0 && invariant !== 'notification_ends'),
    ).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
