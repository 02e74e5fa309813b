import type { ImportPlanBody } from '#contracts';
import type { Language, Receiver } from '#conveyor';
import type { FunnelWords, PersonWords } from '#database';
import { textsIn } from '#texts';
import type { NewLead } from '../../moves/enter-lead.ts';
import { inOne, type BadRow, type GoodRow, type MisreadRow } from './read-row.ts';
import { findPeople, findStage, isSame } from './targets.ts';

/** Where the rows of a file go. */
export type Target = Readonly<{
  funnel: FunnelWords;
  /** Where a row goes that names no stage; null: to the first one. */
  stageId: string | null;
  people: readonly PersonWords[];
  /** Which stage or employee a word means that is not their name. */
  meanings: readonly Meaning[];
  /** Named receivers get their leads even above their capacity. */
  force: boolean;
}>;

/** What a word of a column means: the id of a stage or an employee, or nothing at all. */
export type Meaning = ImportPlanBody['meanings'][number];

/** A row as a lead that may enter. */
export type Entry = Readonly<{ row: GoodRow['row']; lead: NewLead; person: PersonWords | null }>;

/** Finds out whom and which stage a row means; a word that means nothing or several makes it a bad one. */
export function resolveRow(read: GoodRow | MisreadRow, target: Target, language: Language): Entry | BadRow {
  const { row } = read;
  const t = textsIn(language);
  const [stageWord, employee] = [
    meant(target, 'stage', read.stage),
    meant(target, 'employee', read.employee),
  ];
  const stage = stageWord === null ? undefined : findStage(target.funnel, stageWord);
  const [person, namesake] = employee === null ? [] : findPeople(target.people, employee);
  const stages = target.funnel.stages.map(({ name }) => name).join(', ');
  const reasons = [
    ...('reason' in read ? [read.reason] : []),
    ...(stageWord !== null && !stage ? [t('import.stage', { stage: stageWord, stages })] : []),
    ...(employee !== null && !person ? [t('import.employee', { employee })] : []),
    ...(employee !== null && namesake ? [t('import.namesakes', { employee })] : []),
  ];
  const faults = [
    ...('reason' in read ? read.faults : []),
    ...(stageWord !== null && !stage ? (['stage'] as const) : []),
    ...(employee !== null && (!person || namesake) ? (['employee'] as const) : []),
  ];
  if ('reason' in read || reasons.length > 0) return { row, reason: inOne(reasons), faults };
  const { brief, ...facts } = read.lead;
  const receiver: Receiver = person
    ? { by: 'person', employeeId: person.id, force: target.force }
    : { by: 'policy' };
  const stageId = stage?.id ?? target.stageId;
  return {
    row,
    person: person ?? null,
    lead: { funnelId: target.funnel.id, stageId, facts, receiver, brief },
  };
}

/** The word as it is to be looked for: what somebody said that it means, else itself. */
function meant({ meanings }: Target, field: Meaning['field'], word: string | null): string | null {
  if (word === null || meanings.length === 0) return word;
  const said = meanings.find((one) => one.field === field && isSame(one.word, word));
  return said ? said.id : word;
}
