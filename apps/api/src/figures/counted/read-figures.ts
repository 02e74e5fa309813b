import type { FunnelFigures, PassedOnFigures, PeopleFigures } from '#contracts';
import type { Language } from '#conveyor';
import type { FigureReader } from '#database';
import type { FiguresAsked } from './figures-asked.ts';
import { showFigures } from './show-figures.ts';
import { showPeople } from './show-people.ts';
import { toldOf } from './told-of.ts';

/** The figures stage by stage, beside those of the days before. */
export async function readFigures(
  reader: FigureReader,
  asked: FiguresAsked,
  language: Language,
): Promise<FunnelFigures> {
  const [read, before] = await Promise.all([reader.stages(asked.scope), reader.stages(asked.scopeBefore)]);
  return showFigures(asked, read, before, language);
}

/** The figures by stage and employee. */
export async function readPeopleFigures(
  reader: FigureReader,
  asked: FiguresAsked,
  language: Language,
): Promise<PeopleFigures> {
  // Each is compared with all others, and so are those read when only one is asked for.
  const scope = asked.ownOf === null ? { ...asked.scope, employeeId: undefined } : asked.scope;
  return showPeople(asked, await reader.people(scope), language);
}

/** What became of the leads that each employee passed on. */
export async function readPassedOn(
  reader: FigureReader,
  asked: FiguresAsked,
  language: Language,
): Promise<PassedOnFigures> {
  return { ...toldOf(asked, 'passedOn', language), items: [...(await reader.passedOn(asked.scope))] };
}
