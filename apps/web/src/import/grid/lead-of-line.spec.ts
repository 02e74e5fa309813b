import { expect, it } from '@jest/globals';
import { leadOfLine } from './lead-of-line.ts';

const NOTHING = { name: '', company: '', phone: '', email: '', amount: '', stage: '', brief: '' };

it.each([
  [
    'Мария Иванова, ООО Ромашка, +7 916 123-45-67, 120 000 ₽, позвонить после трёх',
    {
      name: 'Мария Иванова',
      company: 'ООО Ромашка',
      phone: '+7 916 123-45-67',
      amount: '120 000 ₽',
      brief: 'позвонить после трёх',
    },
  ],
  [
    'ООО «Вектор» — Пётр — petr@vector.ru',
    { name: 'Пётр', company: 'ООО «Вектор»', email: 'petr@vector.ru' },
  ],
  ['Anna; Acme Ltd; 8 (495) 222-33-44', { name: 'Anna', company: 'Acme Ltd', phone: '8 (495) 222-33-44' }],
  ['Boris\tboris@example.com\t$1,200', { name: 'Boris', email: 'boris@example.com', amount: '$1,200' }],
  ['ИП Сидоров', { name: 'ИП Сидоров' }],
  ['Vera', { name: 'Vera' }],
  [
    'Olga, Kedr, likes tea, came from the fair',
    { name: 'Olga', company: 'Kedr', brief: 'likes tea, came from the fair' },
  ],
  ['', {}],
])('a lead on one line is understood: %s', (line, lead) => {
  expect(leadOfLine(line)).toEqual({ ...NOTHING, ...lead });
});
