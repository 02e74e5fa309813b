import type { Language, Receiver } from '#conveyor';
import type { FunnelWords, PersonWords } from '#database';
import { textsIn } from '#texts';
import type { NewLead } from '../moves/enter-lead.ts';
import { inOne, type BadRow, type GoodRow, type MisreadRow } from './read-row.ts';
import { findPeople, findStage } from './targets.ts';

/** Where the rows of a file go. */
export type Target = Readonly<{
  funnel: FunnelWords;
  /** Where a row goes that names no stage; null: to the first one. */
  stageId: string | null;
  people: readonly PersonWords[];
  /** Named receivers get their leads even above their capacity. */
  force: boolean;
}>;

/** A row as a lead that may enter. */
export type Entry = Readonly<{ row: GoodRow['row']; lead: NewLead; person: PersonWords | null }>;

/** Finds out whom and which stage a row means; a word that means nothing or several makes it a bad one. */
export function resolveRow(read: GoodRow | MisreadRow, target: Target, language: Language): Entry | BadRow {
  const { row, employee } = read;
  const t = textsIn(language);
  const stage = read.stage === null ? undefined : findStage(target.funnel, read.stage);
  const [person, namesake] = employee === null ? [] : findPeople(target.people, employee);
  const stages = target.funnel.stages.map(({ name }) => name).join(', ');
  const reasons = [
    ...('reason' in read ? [read.reason] : []),
    ...(read.stage !== null && !stage ? [t('import.stage', { stage: read.stage, stages })] : []),
    ...(employee !== null && !person ? [t('import.employee', { employee })] : []),
    ...(employee !== null && namesake ? [t('import.namesakes', { employee })] : []),
  ];
  if ('reason' in read || reasons.length > 0) return { row, reason: inOne(reasons) };
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
