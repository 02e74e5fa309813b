import { beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { FigureReader, type Statement } from '#database';
import { ended, forward } from '#insight';
import { AdvanceLead, FollowUps, UndoLead } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { by, BY_POLICY, enterLead, specialist } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { administer } from '../../support/database-names.ts';
import { useDatabase } from '../../support/database.ts';
import { dayIn } from '../../support/figures-of-history.ts';
import { useLine } from '../../support/line-app.ts';
import { commands } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';
import { play } from '../../support/play-command.ts';

const url = useDatabase();
const app = useLine(url);

// What waits is handed out when a command says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

const [, QUESTION = ''] = /```sql\n(select[\s\S]*?);\n```/.exec(readFileSync('docs/bi.md', 'utf8')) ?? [];
const ZONE = 'Europe/London';
const dayOf = dayIn(ZONE);
/** Of London in winter, after all else that is done here. */
const MIDNIGHT = Date.UTC(2030, 0, 2);

const move: Statement<never> = {
  name: 'test_move_department',
  text: 'update departments set time_zone = $2 where id = $1',
};

/** What docs/bi.md asks, of each stage by its id, of these days of the zone. */
async function askedOf(from: string, until: string): Promise<ReadonlyMap<unknown, readonly number[]>> {
  const asked = QUESTION.replace(`'2026-10-01'`, `'${from} ${ZONE}'`)
    .replace(`'2026-11-01'`, `'${until} ${ZONE}'`)
    .replace('select s.funnel,', 'select s.id, s.funnel,')
    .replace('group by s.funnel,', 'group by s.id, s.funnel,')
    .replace(/order by.*$/, '');
  const rows = await administer(url(), asked);
  return new Map(rows.map((row) => [row['id'], [Number(row['forward']), Number(row['ended'])]]));
}

/** The conversion of each stage by the figures and by the views, of the day of a moment. */
async function bothOf(stageIds: readonly string[], at: number) {
  const [from, until] = [dayOf(at), dayOf(at + DAY)];
  const { figures } = await new FigureReader(app.database).stages({ stageIds, from, until });
  const told = await askedOf(from, until);
  return figures.map((figure) => ({
    figures: [forward(figure), ended(figure)],
    views: told.get(figure.stageId) ?? [0, 0],
  }));
}

it('what docs/bi.md asks of the views is what the figures say, day by day, whatever was done with leads', async () => {
  const stories = fc.sample(fc.tuple(anyLine, commands(40)), { numRuns: 20, seed: 4 });
  let compared = 0;
  for (const [any, all] of stories) {
    const begun = app.clock.now();
    const line = await aLineTwice(app.database, any, begun);
    for (const command of all) {
      app.clock.tick(7 * HOUR);
      await play(app, command, line);
    }
    const stageIds = line.setup.stages.map(({ id }) => id);
    for (let at = begun; at <= app.clock.now() + DAY; at += DAY)
      for (const { figures, views } of await bothOf(stageIds, at)) {
        compared += 1;
        expect(views).toEqual(figures);
      }
  }
  expect(compared).toBeGreaterThan(50);
});

async function inLondon(): Promise<string> {
  const id = await aDepartment(app.database);
  await app.database.run(move, [id, ZONE]);
  return id;
}

it('a stay that goes on because its end was taken back counts on the day on which it began', async () => {
  const line = await aLine()
    .withStages(2)
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .inDepartment(await inLondon())
    .insert(app.database);
  const who = by(specialist(line, 1));
  app.clock.tick(MIDNIGHT - MINUTE - app.clock.now());
  const { lead } = await enterLead(app, line);
  const advance = ({ version }: Readonly<{ version: number }>) =>
    app.get(AdvanceLead).run(lead.id, { version, toStageId: null, receiver: BY_POLICY, brief: 'B' }, who);
  const { lead: moved } = await advance(lead);
  app.clock.tick(2 * MINUTE);
  const { lead: back } = await app.get(UndoLead).run(lead.id, { version: moved.version }, who);
  await advance(back);
  const [first] = line.stages;
  const stageIds = [first?.id ?? ''];
  expect(await bothOf(stageIds, MIDNIGHT - MINUTE)).toEqual([{ figures: [1, 1], views: [1, 1] }]);
  expect(await bothOf(stageIds, MIDNIGHT + MINUTE)).toEqual([]);
});
