import { EntitySchema } from 'typeorm';
import { double, primary, text } from './columns.ts';

/** What all processes have counted together since the line was set up. */
export type CounterRow = Readonly<{
  name: string;
  /** As JSON, the names in the order of their letters. */
  labels: string;
  value: number;
}>;

export const counters = new EntitySchema<CounterRow>({
  name: 'counters',
  columns: {
    name: primary(text('name'), 'counters_pkey'),
    labels: primary(text('labels'), 'counters_pkey'),
    value: double('value'),
  },
});
