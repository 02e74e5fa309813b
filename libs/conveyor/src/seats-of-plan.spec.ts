import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FITS_ALL } from './routing/fits.ts';
import { isLineOfPlan, seatsOfPlan, type PlannedSeat } from './seats-of-plan.ts';
import { validateSpecialists, type SpecialistDraft } from './validate-specialists.ts';

const seat = (employeeId: string, visits: number, rest: Partial<PlannedSeat> = {}): PlannedSeat => ({
  employeeId,
  rank: 'primary',
  weight: 1,
  visits,
  ...rest,
});
const agreed = (employeeId: string, capacity: number, rest: Partial<SpecialistDraft> = {}) => ({
  employeeId,
  rank: 'primary' as const,
  weight: 1,
  capacity,
  fits: FITS_ALL,
  ...rest,
});

const capacities = (seats: readonly SpecialistDraft[]) =>
  Object.fromEntries(seats.map(({ employeeId, capacity }) => [employeeId, capacity]));

describe('the seats of a stage by a plan', () => {
  it('let whoever gets more leads hold as many as they need with fuller days, and take nothing from whoever gets fewer', () => {
    const before = [agreed('anna', 10), agreed('boris', 10)];
    const today = [seat('anna', 10), seat('boris', 10)];
    const proposed = [seat('anna', 15), seat('boris', 5)];
    expect(capacities(seatsOfPlan(before, { today, proposed }))).toEqual({ anna: 23, boris: 10 });
  });

  it('let whoever is to get leads where hardly any came hold three times as many', () => {
    const seats = seatsOfPlan([agreed('anna', 10)], {
      today: [seat('anna', 0.01)],
      proposed: [seat('anna', 50)],
    });
    expect(capacities(seats)).toEqual({ anna: 30 });
  });

  it('let whoever is new hold as many as the one in the middle, or what his leads need by the seats of all', () => {
    const before = [agreed('anna', 4), agreed('boris', 8), agreed('vera', 20)];
    const today = [seat('anna', 5), seat('boris', 10), seat('vera', 15)];
    const proposed = [seat('gleb', 20), seat('dina', 3)];
    expect(capacities(seatsOfPlan(before, { today, proposed }))).toEqual({ gleb: 32, dina: 8 });
    expect(capacities(seatsOfPlan([], { today: [], proposed }))).toEqual({ gleb: 10, dina: 10 });
  });

  it('leave as many seats a lead as there were, when all leads go to one', () => {
    const before = ['anna', 'boris', 'vera', 'gleb'].map((name) => agreed(name, 5));
    const today = before.map(({ employeeId }) => seat(employeeId, 10));
    for (const visits of [39.9999, 40, 40.0001]) {
      const [all] = seatsOfPlan(before, { today, proposed: [seat('anna', visits)] });
      expect(all?.capacity).toBe(30);
    }
  });

  it('let a new reserve hold a few, and one who was there before as many as was agreed', () => {
    const before = [agreed('anna', 10), agreed('boris', 6, { rank: 'reserve' })];
    const today = [seat('anna', 20), seat('boris', 0, { rank: 'reserve' })];
    const proposed = ['boris', 'vera', 'gleb'].map((name, place) =>
      seat(name, 3 * place, { rank: 'reserve' }),
    );
    expect(capacities(seatsOfPlan(before, { today, proposed }))).toEqual({ boris: 6, vera: 2, gleb: 3 });
  });

  it('let a new reserve hold the usual number where nobody works yet, even if no lead is to come to him', () => {
    const proposed = [seat('vera', 0, { rank: 'reserve' }), seat('gleb', 4, { rank: 'reserve' })];
    expect(capacities(seatsOfPlan([], { today: [], proposed }))).toEqual({ vera: 10, gleb: 10 });
  });

  it('keep which leads are for whom, and are always sound', () => {
    const fits = { ...FITS_ALL, languages: ['de'] };
    const [kept] = seatsOfPlan([agreed('anna', 10, { fits })], { today: [], proposed: [seat('anna', 1)] });
    expect(kept?.fits).toBe(fits);
    const anySeat = fc.record({
      rank: fc.constantFrom('primary' as const, 'reserve' as const),
      weight: fc.double({ min: 0.1, max: 50, noNaN: true }),
      visits: fc.double({ min: 0, max: 1e6, noNaN: true }),
      capacity: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(anySeat, { maxLength: 6 }), fc.array(anySeat, { maxLength: 6 }), (was, is) => {
        const seats = (rows: typeof was) => rows.map((row, place) => seat(`e${place}`, row.visits, row));
        const before = was.map((row, place) => agreed(`e${place}`, row.capacity));
        const next = seatsOfPlan(before, { today: seats(was), proposed: seats(is) });
        const known = next.map(({ employeeId: id }) => ({
          id,
          name: id,
          active: true,
          role: 'rep' as const,
        }));
        expect(validateSpecialists(next, known)).toEqual([]);
      }),
    );
  });

  it('are those that a plan found only with the same people, ranks and weights', () => {
    const before = [agreed('anna', 10), agreed('boris', 10, { rank: 'reserve' })];
    const found = [seat('boris', 0, { rank: 'reserve' }), seat('anna', 3)];
    expect(isLineOfPlan(before, found)).toBe(true);
    expect(isLineOfPlan(before, found.slice(1))).toBe(false);
    expect(isLineOfPlan(before, [seat('boris', 0), seat('anna', 3)])).toBe(false);
    expect(isLineOfPlan(before, [found[0] ?? seat('x', 0), seat('anna', 3, { weight: 2 })])).toBe(false);
    expect(isLineOfPlan(before, [found[0] ?? seat('x', 0), seat('vera', 3)])).toBe(false);
  });
});
