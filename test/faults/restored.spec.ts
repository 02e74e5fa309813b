import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDED_STATES } from '#conveyor';
import { RestoredSite } from '../drill/faults/restored.ts';
import { commandLine } from '../support/command-line.ts';
import { eventually } from '../support/eventually.ts';
import { brokenInvariants } from '../support/tally.ts';

const DRILL_MS = 240_000;

describe('a line that is backed up in the middle of its work, is lost, and is restored to a new cluster', () => {
  let restored: RestoredSite;

  beforeAll(async () => {
    restored = await RestoredSite.open();
  }, DRILL_MS);
  afterAll(() => restored.close());

  it('holds back everything that had not ended, because some of it has gone out since', () => {
    const { backedUp, lastOfOld, said } = restored;
    const uncertain = backedUp.filter(({ code }) => code === 'RESTORED');
    expect(uncertain.length).toBeGreaterThan(0);
    expect(said.uncertain).toBe(uncertain.length);
    expect(uncertain.every(({ state }) => state === 'ambiguous')).toBe(true);
    expect(uncertain.filter(({ id }) => lastOfOld.has(id)).length).toBeGreaterThan(0);
    expect(backedUp.every(({ state }) => ENDED_STATES.includes(state))).toBe(true);
  });

  it('goes on with new leads, and sends none of the old messages again', async () => {
    await restored.goOn();
    const { counts } = await restored.sink.counts();
    expect(Object.entries(counts).filter(([, times]) => times > 1)).toEqual([]);
    expect(await restored.sentAgain()).toEqual([]);
  });

  it('keeps its promises, and its audit is what was written', async () => {
    await eventually(
      'every promise holds',
      () => brokenInvariants(restored.database),
      (broken) => broken.length === 0,
    );
    // The line works on: what is on its way at one look is done at the next.
    await eventually(
      'the doctor finds nothing',
      () => commandLine(restored.settings(), 'doctor'),
      ({ code }) => code === 0,
    );
    const verified = await commandLine(restored.settings(), 'audit', 'verify', '--json');
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, findings: [] });
  });
});
