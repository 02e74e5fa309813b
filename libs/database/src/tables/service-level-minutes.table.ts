import { EntitySchema } from 'typeorm';
import type { ServiceLevel } from '#conveyor/alerts';
import { integer, moment, primary, text } from './columns.ts';

/** Of the messages that were decided about in a minute: how many kept a service level, and how many did not. */
export type ServiceLevelMinuteRow = Readonly<{
  level: ServiceLevel;
  minute: number;
  good: number;
  bad: number;
}>;

export const serviceLevelMinutes = new EntitySchema<ServiceLevelMinuteRow>({
  name: 'service_level_minutes',
  columns: {
    level: primary(text('level'), 'service_level_minutes_pkey'),
    minute: primary(moment('minute'), 'service_level_minutes_pkey'),
    good: integer('good'),
    bad: integer('bad'),
  },
});
