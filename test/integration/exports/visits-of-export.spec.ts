import { beforeAll, describe, expect, it } from '@jest/globals';
import { ExportReader, type VisitOfExport } from '#database/exports';
import { WinLead } from '#use-cases';
import { enterLead, SOMEBODY } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
const LEADS = 11;

let line: Line;
let other: Line;
const LATER = Date.now() + 3_600_000;

beforeAll(async () => {
  line = await aLine().withSpecialists(2).insert(app.database);
  other = await aLine().withSpecialists(1).insert(app.database);
  for (let lead = 0; lead < LEADS; lead += 1) {
    await enterLead(app, line, { name: `Lead ${lead}` });
    await enterLead(app, other, { name: `Other ${lead}` });
  }
});

type Wanted = Partial<Parameters<ExportReader['visits']>[0]>;

async function visits(wanted: Wanted = {}, rowsOfPage?: number): Promise<readonly VisitOfExport[]> {
  const found: VisitOfExport[] = [];
  const all = { sight: null, asOf: LATER, ...wanted };
  for await (const visit of new ExportReader(app.database).visits(all, rowsOfPage)) found.push(visit);
  return found;
}

describe('the pages in which the history of visits is read', () => {
  it.each([1, 2, 7, 2 * LEADS, 1_000])(
    'join without a gap and without a visit twice (%i rows a page)',
    async (rows) => {
      const whole = await visits();
      expect(whole).toHaveLength(2 * LEADS);
      expect(await visits({}, rows)).toEqual(whole);
    },
  );

  it('join as well where whole pages have nothing that is wanted', async () => {
    const whole = (await visits()).filter(({ funnelId }) => funnelId === other.funnelId);
    expect(await visits({ funnelId: other.funnelId }, 1)).toEqual(whole);
    expect(whole).toHaveLength(LEADS);
  });

  it('are read when they are asked for, and no more of them', async () => {
    const read: number[] = [];
    const connection: Pick<typeof app.database, 'run'> = {
      run: async (statement, values) => {
        const rows = await app.database.run(statement, values);
        read.push(rows.length);
        return rows;
      },
    };
    const history = new ExportReader(connection).visits({ sight: null, asOf: LATER }, 3);
    await history.next();
    expect(read).toEqual([1, 3]);
    await history.return(undefined);
    expect(read).toHaveLength(2);
  });
});

describe('a history that is taken while leads move', () => {
  it('is that of one moment: what began later is not in it, what ended later is still open', async () => {
    const asOf = Date.now();
    const before = await visits({ asOf });
    const [first] = before;
    if (!first) throw new Error('Nobody is on the line.');
    const { lead } = await enterLead(app, line, { name: 'Late', caller: { ...SOMEBODY, at: asOf + 60_000 } });
    await app.get(WinLead).run(first.leadId, { version: 1 }, { ...SOMEBODY, at: asOf + 60_000 });
    expect(await visits({ asOf })).toEqual(before);
    const after = await visits();
    expect(after.find(({ id }) => id === first.id)).toMatchObject({
      outcome: 'won',
      endedAt: asOf + 60_000,
    });
    expect(after.map(({ leadId }) => leadId)).toContain(lead.id);
  });
});
