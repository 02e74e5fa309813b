import { describe, expect, it } from '@jest/globals';
import { processClock, SteadyClock } from './clock.ts';

const HOUR = 3_600_000;

/** A steady clock on a machine whose clock somebody can set. */
function aClock() {
  const machine = { shows: 1_800_000_000_000, passed: 5_000 };
  const clock = new SteadyClock(
    () => machine.shows,
    () => machine.passed,
  );
  const letPass = (milliseconds: number): void => {
    machine.shows += milliseconds;
    machine.passed += milliseconds;
  };
  return { machine, clock, letPass };
}

describe('the clock of a process', () => {
  it('begins as that of its machine', () => {
    expect(Math.abs(processClock.now() - Date.now())).toBeLessThan(2_000);
  });

  it.each([HOUR, -HOUR])('goes on by itself when that of the machine is set by %s ms', (by) => {
    const { machine, clock, letPass } = aClock();
    const before = clock.now();
    machine.shows += by;
    letPass(250);
    expect(clock.now()).toBe(before + 250);
  });

  it('is that of the machine again when it is told that it is right, as after a night in which nothing went on', () => {
    const { machine, clock } = aClock();
    machine.shows += HOUR;
    clock.follow();
    expect(clock.now()).toBe(machine.shows);
  });

  it('gives whole milliseconds, whatever parts of them have passed', () => {
    const { clock, letPass } = aClock();
    letPass(0.4);
    expect(Number.isInteger(clock.now())).toBe(true);
  });
});
