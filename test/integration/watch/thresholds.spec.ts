import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeAlertThresholdsBody } from '#contracts';
import { MINUTE } from '#conveyor';
import { ChangeThresholds, ReadThresholds } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const url = useDatabase();
const looking = useLine(url, () => ({ ALERT_SWEEP_LAG_SECONDS: '3600' }));
const other = useLine(url);
const watched = new WatchedLine(looking);

let line: Line;

async function set(thresholds: ChangeAlertThresholdsBody['thresholds']): Promise<void> {
  const { version } = await other.get(ReadThresholds).run('en');
  await other.get(ChangeThresholds).run({ version, thresholds }, 'en', { actor: null, repeatable: null });
}

beforeAll(async () => {
  line = await aLine().insert(looking.database);
  await watched.hire('admin', ['in_app']);
  expect(await watched.pass(MINUTE)).toEqual([]);
});

describe('a threshold that is set while the line is looked at', () => {
  it('holds from the next look on, whichever process was told', async () => {
    await set({ 'queue-age': 60 });
    await enterLead(looking, line);
    expect(await watched.pass(MINUTE)).toEqual([]);
    expect(await watched.pass(MINUTE)).toEqual(['raise queue-age email']);
  });

  it('ends what is wrong no more by it', async () => {
    await set({ 'queue-age': 86_400 });
    expect(await watched.pass(6 * MINUTE)).toEqual(['end queue-age email']);
  });

  it('makes it wrong again when it is taken back', async () => {
    await set({ 'queue-age': null });
    expect(await watched.pass(MINUTE)).toEqual(['raise queue-age email']);
  });

  it('does nothing where the environment of who looks says otherwise', async () => {
    await set({ 'sweep-lag': 5, 'no-worker': 20 });
    watched.isWorked = false;
    // Before that, only the worker could have been told of.
    expect(await watched.pass(MINUTE)).toEqual(['raise no-worker']);
    const { items } = await looking.get(ReadThresholds).run('en');
    expect(items.find(({ rule }) => rule === 'sweep-lag')).toMatchObject({
      threshold: 3_600,
      source: 'environment',
      kept: 5,
    });
  });
});
