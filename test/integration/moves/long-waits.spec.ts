import { describe, expect, it } from '@jest/globals';
import { lockTurnOf, type Statement } from '#database';
import { enterLead, refusalOf, stage } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { eventually } from '../../support/eventually.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** More than there are connections. */
const CLIENTS = 20;

const selectWaiting: Statement<{ waiting: number }> = {
  name: 'test_select_waiting',
  text: `select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`,
};

describe('leads that wait for a stage at which a file is being entered', () => {
  it('leave connections to whoever looks at something, and enter when the file has, or hear that the line is busy', async () => {
    const line = await aLine()
      .withSettings({ policy: 'smooth-weighted-round-robin' })
      .withSpecialists(2)
      .insert(app.database);
    await enterLead(app, line);
    const entering: Promise<string>[] = [];
    await app.database.transaction(async (transaction) => {
      await lockTurnOf(transaction, stage(line, 1).id);
      for (let client = 1; client <= CLIENTS; client += 1) entering.push(refusalOf(enterLead(app, line)));
      await eventually(
        'several wait for the turn',
        () => app.database.run(selectWaiting, []),
        ([row]) => (row?.waiting ?? 0) > 5,
      );
    });
    const outcomes = new Set(await Promise.all(entering));
    expect(outcomes).toContain('done');
    expect([...outcomes].filter((outcome) => outcome !== 'done' && outcome !== 'LINE_BUSY')).toEqual([]);
  });
});
