import { describe, expect, it } from '@jest/globals';
import { atFullness, farOff, fittingFullness } from './fit-fullness.ts';

describe('how full days are', () => {
  it('is what brings a simulation nearest to the truth, and of what is as near the fullest', () => {
    expect(
      fittingFullness([
        { fullness: 1, off: 0.7 },
        { fullness: 0.7, off: 0.22 },
        { fullness: 0.5, off: 0.2 },
        { fullness: 0.3, off: 0.5 },
      ]),
    ).toBe(0.7);
    expect(
      fittingFullness([
        { fullness: 1, off: 0 },
        { fullness: 0.5, off: 0 },
      ]),
    ).toBe(1);
  });

  it('counts twice as long as half as long, and stages of which nothing is known not at all', () => {
    const twice = farOff([{ truth: 10, simulated: 20 }]);
    expect(farOff([{ truth: 10, simulated: 5 }])).toBeCloseTo(twice, 12);
    expect(
      farOff([
        { truth: 10, simulated: 20 },
        { truth: null, simulated: 3 },
      ]),
    ).toBe(twice);
    expect(
      farOff([
        { truth: 10, simulated: 10 },
        { truth: 10, simulated: 20 },
      ]),
    ).toBeCloseTo(twice / 2, 12);
    expect(farOff([])).toBe(0);
  });

  it('makes work shorter and nobody stronger', () => {
    const [less] = atFullness([{ chances: [Float64Array.of(0.4)], hours: [Float64Array.of(3)] }], 0.5);
    expect(less).toEqual({ chances: [Float64Array.of(0.4)], hours: [Float64Array.of(1.5)] });
  });
});
