import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE } from '../instant.ts';
import { ALERT_RULES } from './alert.ts';
import { ALERT_TERMS } from './alert-terms.ts';
import type { Sign } from './sign.ts';
import { isWell, watchAlerts, type AlertStep, type OpenAlert } from './watch-alerts.ts';

const START = 1_763_884_800_000;
const REMIND_AFTER = 4 * HOUR;

/** A line that is looked at again and again, and keeps what the steps say. */
class Watched {
  now = START;
  open: readonly OpenAlert[] = [];
  readonly steps: (AlertStep & { at: number })[] = [];
  private made = 0;

  look(signs: readonly Sign[], afterMs = 0): readonly AlertStep['what'][] {
    this.now += afterMs;
    const newId = () => `alert-${(this.made += 1)}`;
    const steps = watchAlerts({ signs, open: this.open, now: this.now, remindAfterMs: REMIND_AFTER, newId });
    this.steps.push(...steps.map((step) => ({ ...step, at: this.now })));
    this.open = steps.filter(({ what }) => what !== 'end' && what !== 'dismiss').map(({ alert }) => alert);
    return steps.map(({ what }) => what);
  }

  acknowledge(): void {
    this.open = this.open.map((alert) => ({ ...alert, isAcknowledged: true }));
  }
}

const late = (value: number | null): Sign => ({ rule: 'queue-age', subject: 'email', value, threshold: 300 });
const full = (value: number): Sign => ({ rule: 'disk', subject: null, value, threshold: 0.9 });

describe('something that is wrong', () => {
  it('is told at once where the measure itself is a time', () => {
    const line = new Watched();
    expect(line.look([late(301)])).toEqual(['raise']);
    expect(line.open).toMatchObject([{ since: START, raisedAt: START, toldAt: START, value: 301 }]);
  });

  it('is not wrong as long as it is no more than the threshold', () => {
    expect(new Watched().look([late(300)])).toEqual([]);
  });

  it('is told once, however long it lasts, with what was measured last', () => {
    const line = new Watched();
    line.look([late(301)]);
    expect(line.look([late(500)], MINUTE)).toEqual(['keep']);
    expect(line.open).toMatchObject([{ value: 500, raisedAt: START }]);
  });

  it('that may pass is told only when it has held', () => {
    const line = new Watched();
    expect(line.look([full(0.95)])).toEqual(['keep']);
    expect(line.look([full(0.95)], ALERT_TERMS.disk.holdsMs - 1)).toEqual(['keep']);
    expect(line.look([full(0.95)], 1)).toEqual(['raise']);
  });

  it('that has passed before anybody was told leaves nothing behind', () => {
    const line = new Watched();
    line.look([full(0.95)]);
    expect(line.look([full(0.5)], 1)).toEqual(['dismiss']);
    expect(line.open).toEqual([]);
  });

  it('is one alert a channel', () => {
    const line = new Watched();
    expect(line.look([late(301), { ...late(400), subject: 'slack' }])).toEqual(['raise', 'raise']);
  });
});

describe('an alert', () => {
  const raised = (): Watched => {
    const line = new Watched();
    line.look([late(301)]);
    return line;
  };
  const { calmMs } = ALERT_TERMS['queue-age'];

  it('is over when it has been fine for a while, and says what was measured while it was not', () => {
    const line = raised();
    expect(line.look([late(0)], MINUTE)).toEqual(['keep']);
    expect(line.look([late(0)], calmMs - 1)).toEqual(['keep']);
    expect(line.look([late(0)], 1)).toEqual(['end']);
    expect(line.steps.at(-1)?.alert).toMatchObject({ value: 301, calmSince: START + MINUTE });
  });

  it('that comes back before is the same one', () => {
    const line = raised();
    line.look([late(0)], MINUTE);
    expect(line.look([late(400)], calmMs - 1)).toEqual(['keep']);
    expect(line.look([late(0)], MINUTE)).toEqual(['keep']);
    expect(line.look([late(0)], calmMs - 1)).toEqual(['keep']);
  });

  it('stays as it is while nothing can be measured', () => {
    const line = raised();
    const before = line.open;
    expect(line.look([late(null)], calmMs * 2)).toEqual(['keep']);
    expect(line.open).toEqual(before);
  });

  it('ends when its rule is not looked at any more', () => {
    const line = raised();
    line.look([]);
    expect(line.look([], calmMs)).toEqual(['end']);
  });

  it('reminds every so many hours while it lasts', () => {
    const line = raised();
    expect(line.look([late(400)], REMIND_AFTER - 1)).toEqual(['keep']);
    expect(line.look([late(400)], 1)).toEqual(['remind']);
    expect(line.look([late(400)], 1)).toEqual(['keep']);
    expect(line.look([late(400)], REMIND_AFTER)).toEqual(['remind']);
  });

  it('reminds nobody while it is fine, nor once somebody knows', () => {
    const line = raised();
    expect(line.look([late(0)], REMIND_AFTER)).toEqual(['keep']);
    line.acknowledge();
    expect(line.look([late(400)], REMIND_AFTER)).toEqual(['keep']);
  });
});

describe('a line', () => {
  const open = (rule: Sign['rule'], raisedAt: number | null) => [{ rule, raisedAt }];

  it('is not well while something lasts that can not wait for the morning', () => {
    expect([isWell([]), isWell(open('ambiguous', START)), isWell(open('disk', null))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isWell(open('no-worker', START))).toBe(false);
  });
});

describe('whatever happens to a line', () => {
  const anySign = fc.record({
    rule: fc.constantFrom(...ALERT_RULES),
    subject: fc.constantFrom('email', 'slack', null),
    value: fc.option(fc.integer({ min: 0, max: 2 })),
    threshold: fc.constant(1),
  });
  const anyLooks = fc.array(
    fc.record({
      signs: fc.uniqueArray(anySign, { selector: ({ rule, subject }) => `${rule} ${subject}` }),
      afterMs: fc.integer({ min: 1, max: 20 * MINUTE }),
    }),
    { maxLength: 60 },
  );
  const played = (looks: readonly { signs: readonly Sign[]; afterMs: number }[]): Watched => {
    const line = new Watched();
    for (const { signs, afterMs } of looks) {
      line.look(signs, afterMs);
      const things = line.open.map(({ rule, subject }) => `${rule} ${subject}`);
      expect(new Set(things).size).toBe(things.length);
    }
    return line;
  };

  it('there is one alert a thing, it is raised once before it ends once, and both lie as far apart as its rule says', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { steps } = played(looks);
        for (const id of new Set(steps.map(({ alert }) => alert.id))) {
          const of = steps.filter(({ alert }) => alert.id === id);
          const said = of.map(({ what }) => what).filter((what) => what !== 'keep');
          expect(said.join(' ')).toMatch(/^(raise( remind)*( end)?|dismiss)?$/);
          const [raise, end] = (['raise', 'end'] as const).map((what) =>
            of.find((step) => step.what === what),
          );
          if (!raise) continue;
          const { holdsMs, calmMs } = ALERT_TERMS[raise.alert.rule];
          expect(raise.at - raise.alert.since).toBeGreaterThanOrEqual(holdsMs);
          if (end) expect(end.at - raise.at).toBeGreaterThanOrEqual(calmMs);
        }
      }),
    );
  });

  it('what ends has been fine at every look since it calmed down', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { steps } = played(looks);
        for (const { alert, at } of steps.filter(({ what }) => what === 'end')) {
          const wrong = steps.filter(
            (step) => step.alert.id === alert.id && step.alert.calmSince === null && step.at < at,
          );
          expect(wrong.every((step) => step.at < (alert.calmSince ?? 0))).toBe(true);
        }
      }),
    );
  });
});
