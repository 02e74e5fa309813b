import { z } from 'zod';
import type { PersonalDataBody } from '#contracts';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/** Of whom a command is: leads and employees by their ids. */
export type PeopleOptions = { lead?: readonly string[]; employee?: readonly string[] };

/** The ids that were given; throws a UsageError for what is none, and when there are none. */
export function idsOf({ t }: Console, { lead = [], employee = [] }: PeopleOptions): PersonalDataBody {
  const ids = (option: string, texts: readonly string[]): string[] =>
    texts.map((got) => {
      const { data } = z.uuid().toLowerCase().safeParse(got);
      if (data === undefined) throw new UsageError(t('cli.wrong.id', { option, got }));
      return data;
    });
  const people = { leadIds: ids('--lead', lead), employeeIds: ids('--employee', employee) };
  if (lead.length + employee.length === 0) throw new UsageError(t('field.NOBODY_NAMED'));
  return people;
}
