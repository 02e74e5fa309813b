import fc from 'fast-check';
import type { Line, LineModel, Part, Rates } from '#insight';

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

function rows<Item>(
  one: fc.Arbitrary<Item>,
  stages: number,
  people: number,
): fc.Arbitrary<readonly (readonly Item[])[]> {
  return fc.array(fc.array(one, { minLength: people, maxLength: people }), {
    minLength: stages,
    maxLength: stages,
  });
}

export type LineStory = Readonly<{ model: LineModel; rates: Rates; line: Line }>;

/** Any department, with how its people are and any line. */
export const anyLineStory: fc.Arbitrary<LineStory> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([stages, people]) =>
    fc.record({
      hours: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: people, maxLength: people }),
      inflow: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: stages, maxLength: stages }),
      sentBack: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), {
        minLength: stages,
        maxLength: stages,
      }),
      chances: rows(share, stages, people),
      hoursOf: rows(fc.double({ min: 0.2, max: 5, noNaN: true }), stages, people),
      parts: rows(fc.constantFrom<Part>('specialist', 'reserve', 'none'), stages, people),
      weights: rows(fc.double({ min: 0.1, max: 3, noNaN: true }), stages, people),
    }),
  )
  .map(({ hours, inflow, sentBack, chances, hoursOf, parts, weights }) => ({
    model: { hours, inflow, sentBack },
    rates: {
      chances: chances.map((row) => Float64Array.from(row)),
      hours: hoursOf.map((row) => Float64Array.from(row)),
    },
    line: { parts, weights: weights.map((row) => Float64Array.from(row)) },
  }));
