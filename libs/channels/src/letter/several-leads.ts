import type { Translate } from '#texts';
import type { HandoffsOffered, LeadsMoved, LeadsWithdrawn, SeveralDue } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { inFull } from './pieces.ts';

/** A message that tells of several leads at once. */
type Several = HandoffsOffered | LeadsMoved | LeadsWithdrawn | SeveralDue;

/** What every letter about several leads has: the sticker of the first stage, the first leads by name, and where they stand. */
export function severalLeads(
  t: Translate,
  { count, leads, stages, link }: Several,
): Pick<Letter, 'colour' | 'note' | 'action'> {
  const [stage, otherStage] = stages;
  const more = count - leads.length;
  const named = [...leads.map(inFull), ...(more > 0 ? [t('more.leads', { count: more })] : [])];
  return {
    colour: colourOf(stage ?? { colour: '' }),
    note: { label: t('fact.leads'), value: named.join('\n') },
    action: { label: t(otherStage ? 'action.open-line' : 'action.open-stage'), url: link },
  };
}

/** The names of the stages at which they stand. */
export function stagesOf({ stages }: Several): string {
  return stages.map(({ name }) => name).join(', ');
}

/** The line of the letter's table that names these stages. */
export function stagesFact(t: Translate, message: Several): readonly [label: string, value: string] {
  return [t(message.stages.length > 1 ? 'fact.stages' : 'fact.stage'), stagesOf(message)];
}
