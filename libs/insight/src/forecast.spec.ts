import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { drawGamma, type Fraction } from './chance.ts';
import { forecast, LOST, WON, type Transition } from './forecast.ts';

const STAGES = ['call', 'meet', 'sign'];

/** With which chances leads go on. */
const CHAIN: Readonly<Record<string, readonly (readonly [to: string, share: number])[]>> = {
  call: [
    ['meet', 0.6],
    [LOST, 0.4],
  ],
  meet: [
    ['sign', 0.5],
    ['call', 0.1],
    [LOST, 0.4],
  ],
  sign: [
    [WON, 0.7],
    ['meet', 0.1],
    [LOST, 0.2],
  ],
};

function step(fraction: Fraction, from: string): string {
  let left = fraction();
  for (const [to, share] of CHAIN[from] ?? []) {
    left -= share;
    if (left < 0) return to;
  }
  return LOST;
}

function run(fraction: Fraction, from: string): boolean {
  let at = from;
  while (at !== WON && at !== LOST) at = step(fraction, at);
  return at === WON;
}

/** What was seen of leads that were let go by the chain. */
function seen(fraction: Fraction, cases: number): readonly Transition[] {
  return STAGES.flatMap((from) =>
    Array.from({ length: cases }, () => ({ from, to: step(fraction, from), count: 1 })),
  );
}

describe('a forecast', () => {
  it('knows the chances of a chain exactly where it has seen enough of it', () => {
    const transitions = STAGES.flatMap((from) =>
      (CHAIN[from] ?? []).map(([to, share]) => ({ from, to, count: share * 1_000_000 })),
    );
    const { chances } = forecast(STAGES, transitions, [], seededFractions(1));
    // By hand: sign = 0.7 + 0.1 meet, meet = 0.5 sign + 0.1 call, call = 0.6 meet.
    const meet = 0.35 / (1 - 0.05 - 0.06);
    expect(chances.map(({ mean }) => mean)).toEqual([
      expect.closeTo(0.6 * meet, 3),
      expect.closeTo(meet, 3),
      expect.closeTo(0.7 + 0.1 * meet, 3),
    ]);
  });

  it.each([
    ['a few leads and few cases', 25, 8],
    ['many leads, which are not drawn one by one', 60, 150],
  ])(
    'has what comes between its ends about four times of five: %s',
    (_, cases, count) => {
      const fraction = seededFractions(cases * 1_000 + count);
      const rounds = 100;
      let [wins, amounts] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const open = STAGES.map((stageId) => ({
          stageId,
          currency: 'EUR',
          amounts: Array.from({ length: count }, () => 100 + 900 * fraction()),
        }));
        const told = forecast(STAGES, seen(fraction, cases), open, fraction);
        const came = open.flatMap(({ stageId, amounts: worth }) =>
          worth.filter(() => run(fraction, stageId)),
        );
        const amount = came.reduce((sum, one) => sum + one, 0);
        const [euros] = told.amounts;
        if (came.length >= told.wins.low && came.length <= told.wins.high) wins += 1;
        if (euros && amount >= euros.low && amount <= euros.high) amounts += 1;
      }
      // 80 % of 100 is 80; three deviations are 12. Whole numbers of wins make the interval of few leads a little wider.
      expect(wins / rounds).toBeGreaterThan(0.7);
      expect(wins / rounds).toBeLessThan(0.95);
      expect(amounts / rounds).toBeGreaterThan(0.7);
      expect(amounts / rounds).toBeLessThan(0.91);
    },
    120_000,
  );

  it('is wide where nothing was seen, and the same for the same seed', () => {
    const open = [{ stageId: 'sign', currency: null, amounts: Array.from({ length: 20 }, () => 0) }];
    const { chances, wins } = forecast(STAGES, [], open, seededFractions(5));
    const [, , sign] = chances;
    expect(sign?.low).toBeLessThan(0.1);
    expect(sign?.high).toBeGreaterThan(0.9);
    expect(wins.high - wins.low).toBeGreaterThan(15);
    expect(forecast(STAGES, [], open, seededFractions(5))).toEqual({
      chances,
      wins,
      amounts: expect.anything(),
    });
  });

  it('leaves out stages that are not in the funnel any more', () => {
    const transitions = [
      { from: 'gone', to: WON, count: 100 },
      { from: 'sign', to: 'gone', count: 100 },
    ];
    const [, , sign] = forecast(STAGES, transitions, [], seededFractions(3)).chances;
    const [, , unknown] = forecast(STAGES, [], [], seededFractions(3)).chances;
    expect(sign).toEqual(unknown);
  });
});

describe('a gamma distributed number', () => {
  it.each([0.5, 1, 7.5])('has its shape as its mean and its variance: %d', (shape) => {
    const fraction = seededFractions(11);
    const drawn = Array.from({ length: 40_000 }, () => drawGamma(fraction, shape));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(variance / shape).toBeCloseTo(1, 1);
  });
});
