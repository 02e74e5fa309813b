import { FlowVisitsQuery } from '#contracts';
import { AGE_DAYS, type CohortStageCount, type FlowCount, type NowCount } from '#conveyor/figures';
import type {
  CohortRow,
  FlowAsked,
  FlowReader,
  NowAsked,
  StandingRow,
  TrafficRow,
  VisitsPage,
  WorthRow,
} from '#database';

/** A number that is told, and how the visits behind it are asked for. */
export type Told<Asked> = Readonly<{ number: number; asked: Asked }>;

type Days = Pick<FlowAsked, 'scope' | 'from' | 'until'>;

/** All numbers that are told of a cohort. */
export function numbersOfCohort(
  { entered, won, lost, open, stages }: CohortRow,
  days: Days,
): readonly Told<FlowAsked>[] {
  const told = (counted: FlowCount, number: number, stageId?: string) => ({
    number,
    asked: { ...days, counted, stageId },
  });
  const ofStages = days.scope.stageIds.flatMap((id) => {
    const row = stages.find(({ stageId }) => stageId === id);
    const counts: Readonly<Record<CohortStageCount, number>> = {
      reached: row?.reached ?? 0,
      skipped: row?.skipped ?? 0,
      again: row?.again ?? 0,
      'lost-here': row?.lost ?? 0,
      'open-here': row?.open ?? 0,
    };
    return Object.entries(counts).map(([counted, number]) => told(counted as CohortStageCount, number, id));
  });
  return [
    told('cohort', entered),
    told('cohort-won', won),
    told('cohort-lost', lost),
    told('cohort-ended', won + lost),
    told('cohort-open', open),
    ...ofStages,
  ];
}

/** All numbers that are told of what happened at a stage in a stretch, and is there now. */
export function numbersOfTraffic(
  { stageId, entered, arrived, advanced, won, lost, returned, open, span }: TrafficRow,
  days: Days,
): readonly Told<FlowAsked>[] {
  const told = (counted: FlowCount, number: number) => ({ number, asked: { ...days, counted, stageId } });
  if (span === 0) return [told('open', open)];
  return [
    told('entered', entered),
    told('came', arrived),
    told('forward', advanced + won),
    told('won', won),
    told('lost', lost),
    told('ended', won + lost),
    told('left', advanced + won + lost + returned),
  ];
}

/** All numbers that are told of leads of a currency. */
export function numbersOfWorth({ currency, won, lost }: WorthRow, days: Days): readonly Told<FlowAsked>[] {
  if (currency === null) return [];
  const told = (counted: FlowCount, number: number) => ({ number, asked: { ...days, counted, currency } });
  return [told('won', won), told('lost', lost), told('ended', won + lost)];
}

/** All numbers that are told of what is open now: of everybody, or of one. */
export function numbersOfStanding(
  rows: readonly StandingRow[],
  asked: Pick<NowAsked, 'scope' | 'now'>,
): readonly Told<NowAsked>[] {
  return rows
    .filter(({ stageId, isOfAll }) => stageId !== null || !isOfAll)
    .flatMap(({ stageId, employeeId, isOfAll, leads, waiting, late, ages }) => {
      const here = {
        ...asked,
        scope: { ...asked.scope, stageIds: stageId === null ? asked.scope.stageIds : [stageId] },
        employeeId: isOfAll ? undefined : employeeId,
      };
      const told = (counted: NowCount, number: number) => ({ number, asked: { ...here, counted } });
      return [
        told('open', leads),
        told('waiting', waiting),
        told('late', late),
        ...[...AGE_DAYS, Infinity].map((_, age) => ({
          number: ages[age] ?? 0,
          asked: { ...here, counted: 'open' as const, age },
        })),
      ];
    });
}

const AT_ONCE = 7;

/** How many visits are behind a number, as it is said and as they come page by page. */
export async function countBehind(
  read: (page: Parameters<FlowReader['visitsNow']>[1]) => Promise<VisitsPage>,
): Promise<Readonly<{ said: number; come: number }>> {
  const ids = new Set<string>();
  let page = await read({ limit: AT_ONCE });
  const said = page.total;
  for (;;) {
    for (const { id } of page.items) ids.add(id);
    if (page.nextCursor === null) return { said, come: ids.size };
    const cursor = FlowVisitsQuery.shape.cursor.parse(page.nextCursor);
    page = await read({ limit: AT_ONCE, cursor });
  }
}
