import type {
  DepartmentFigures,
  DepartmentPeopleFigures,
  FunnelFigures,
  PassedOnFigures,
  PeopleFigures,
} from '#contracts';
import type { Language } from '#conveyor';
import type { FigureReader } from '#database';
import { QUANTILE_ERROR } from '#insight';
import type { DepartmentAsked, FiguresAsked } from './figures-asked.ts';
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

/** The figures of all funnels of a department, funnel by funnel and stage by stage. */
export async function readDepartmentFigures(
  reader: FigureReader,
  { whole, funnels }: DepartmentAsked,
  language: Language,
): Promise<DepartmentFigures> {
  const read = await Promise.all(funnels.map((asked) => readFigures(reader, asked, language)));
  return { ...departmentTold(whole, 'stages', language), before: whole.before, funnels: read.map(stagesOf) };
}

/** The same by stage and employee. */
export async function readDepartmentPeopleFigures(
  reader: FigureReader,
  { whole, funnels }: DepartmentAsked,
  language: Language,
): Promise<DepartmentPeopleFigures> {
  const read = await Promise.all(funnels.map((asked) => readPeopleFigures(reader, asked, language)));
  return { ...departmentTold(whole, 'people', language), funnels: read.map(stagesOf) };
}

/** What is told once of all its funnels. */
function departmentTold(whole: FiguresAsked, view: 'stages' | 'people', language: Language) {
  const { funnel: department, ...told } = toldOf(whole, view, language);
  return { department, ...told, timeError: QUANTILE_ERROR };
}

function stagesOf<Figures extends Pick<FunnelFigures | PeopleFigures, 'funnel' | 'stages'>>({
  funnel,
  stages,
}: Figures): Pick<Figures, 'funnel' | 'stages'> {
  return { funnel, stages };
}

/** What became of the leads that each employee passed on. */
export async function readPassedOn(
  reader: FigureReader,
  asked: FiguresAsked,
  language: Language,
): Promise<PassedOnFigures> {
  return { ...toldOf(asked, 'passedOn', language), items: [...(await reader.passedOn(asked.scope))] };
}
