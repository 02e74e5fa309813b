import { expect, it } from '@jest/globals';
import { placesOf } from './places-of.ts';

it('what is wrong with a row is marked in the columns that were taken for it', () => {
  const found = {
    heading: ['Заметка', 'Клиент', 'Тел.'],
    columns: [
      { field: 'name', heading: 'Клиент' },
      { field: 'phone', heading: 'Тел.' },
    ],
  } as const;
  expect([...placesOf(found, ['phone', 'name', 'stage'])]).toEqual([2, 1]);
  expect(placesOf(null, ['name']).size).toBe(0);
});
