import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AS_FOUND, conflictsOf, FIELDS, firstFields, planOf, withMeanings, type Wishes } from './plan.ts';

const column = (heading: string, field: (typeof FIELDS)[number] | null = null) => ({
  heading,
  field,
  by: 'heading' as const,
});
const wishes: Wishes = { stageId: null, country: 'RU', duplicates: 'skip', quiet: true };

describe('what the columns of a file are taken for', () => {
  it('is what was found, until somebody has said it', () => {
    const table = { columns: [column('Имя', 'name'), column('Прочее')] };
    expect(firstFields(table, null)).toEqual(['name', null]);
    const plan = { columns: [{ column: 'Прочее', field: 'name' as const }] };
    expect(firstFields(table, plan)).toEqual([null, 'name']);
  });

  it('is nothing for a column that is called as one before it: it can not be told from that', () => {
    const table = { columns: [column('Тел.', 'phone'), column('Тел.', 'email')] };
    expect(firstFields(table, null)).toEqual(['phone', null]);
    const plan = planOf({
      form: AS_FOUND,
      columns: table.columns,
      fields: ['phone', 'email'],
      meanings: [],
      wishes,
    });
    expect(plan.columns).toEqual([{ column: 'Тел.', field: 'phone' }]);
  });

  it('can not be checked without a name, or with two columns for one field', () => {
    expect(conflictsOf(['phone', null, 'phone'])).toEqual({ twice: ['phone'], isNameless: true });
    expect(conflictsOf(['name', null, null])).toEqual({ twice: [], isNameless: false });
  });
});

describe('the plan of an import', () => {
  const anyColumns = fc.array(
    fc.record({ heading: fc.string({ maxLength: 3 }), field: fc.option(fc.constantFrom(...FIELDS)) }),
    { maxLength: 12 },
  );

  it('names every heading once, and comes back as the same fields', () => {
    fc.assert(
      fc.property(anyColumns, (drawn) => {
        const columns = drawn.map(({ heading }) => column(heading));
        const fields = firstFields(
          { columns: drawn.map(({ heading, field }) => column(heading, field)) },
          null,
        );
        const plan = planOf({ form: AS_FOUND, columns, fields, meanings: [], wishes });
        expect(new Set(plan.columns.map((one) => one.column))).toEqual(
          new Set(drawn.map((one) => one.heading)),
        );
        expect(plan.columns).toHaveLength(new Set(drawn.map((one) => one.heading)).size);
        expect(firstFields({ columns }, plan)).toEqual(fields);
        expect(plan).toMatchObject({ remembered: false, ...wishes });
      }),
    );
  });

  it('takes what a word is said to mean in the place of what it meant before', () => {
    const plan = planOf({ form: AS_FOUND, columns: [], fields: [], meanings: [], wishes });
    const before = [
      { field: 'stage', word: 'A', id: '1' },
      { field: 'employee', word: 'A', id: '2' },
    ] as const;
    const said = [{ field: 'stage', word: 'A', id: null }] as const;
    expect(withMeanings(plan, before, said).meanings).toEqual([before[1], said[0]]);
  });
});
