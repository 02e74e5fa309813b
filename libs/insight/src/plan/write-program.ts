import type { LineModel, Line, Rates } from './line-model.ts';
import { isSpecialist, type LineWishes, type Placed } from './line-wishes.ts';

/** So much less is a line worth for each place in which it differs from today's: of lines that bring the same the nearer one is taken. */
const WORTH_OF_STAYING = 1e-5;

/** What a program is written of; `allowed` are the places where somebody with hours may work. */
type Ground = Readonly<{ model: LineModel; rates: Rates; wishes: LineWishes; allowed: readonly Placed[] }>;

/**
 * A line that brings most, as a mixed integer program in the LP format of CPLEX (https://www.ibm.com/docs/en/icos/22.1.2?topic=cplex-lp-file-format): visits `f`
 * of each person to each stage a week, and whether he works there `y`. Nobody works longer than he has hours, a stage has no more visits than leads
 * come to it, and what is won is what leaves the last one forward. `rates` are taken for certain. Relaxed, somebody may work at a stage in part, and the program is linear.
 */
export function writeProgram(
  model: LineModel,
  rates: Rates,
  { wishes, today, isRelaxed = false }: Readonly<{ wishes: LineWishes; today: Line; isRelaxed?: boolean }>,
): string {
  const everywhere = model.inflow.flatMap((_, stage) =>
    model.hours.map((__, person): Placed => ({ stage, person })),
  );
  const allowed = everywhere.filter(
    (one) => (model.hours[one.person] ?? 0) > 0 && !wishes.mustNot.some((other) => isSame(one, other)),
  );
  const ground: Ground = { model, rates, wishes, allowed };
  const won = at(ground, model.inflow.length - 1).map((one) => term(chanceOf(ground, one), f(one)));
  const staying = allowed.map((one) =>
    term(isSpecialist(today, one) ? WORTH_OF_STAYING : -WORTH_OF_STAYING, y(one)),
  );
  const conditions = [...flows(ground), ...counts(ground), ...people(ground), ...changes(ground, today)];
  return [
    'Maximize',
    ` won: ${[...won, ...staying].join(' ')}`,
    'Subject To',
    ...conditions.map((text, place) => ` r${place}: ${text}`),
    ...(isRelaxed ? ['Bounds', ...allowed.map((one) => ` ${y(one)} <= 1`)] : []),
    ...(isRelaxed ? [] : ['Binary', ...allowed.map((one) => ` ${y(one)}`)]),
    'End',
    '',
  ].join('\n');
}

/** No more visits than leads come, no more hours than there are, and visits only of who works there. */
function flows(ground: Ground): readonly string[] {
  const { model, allowed } = ground;
  const comes = model.inflow.flatMap((inflow, stage) => {
    const from = at(ground, stage - 1).map((one) => term(-chanceOf(ground, one), f(one)));
    const share = model.sentBack[stage + 1] ?? 0;
    const back = at(ground, stage + 1).map((one) => term(-(1 - chanceOf(ground, one)) * share, f(one)));
    const there = at(ground, stage).map((one) => term(1, f(one)));
    return there.length > 0 ? row([...there, ...from, ...back], '<=', inflow) : [];
  });
  const time = model.hours.flatMap((hours, person) =>
    row(
      of(ground, person).map((one) => term(hoursOf(ground, one), f(one))),
      '<=',
      hours,
    ),
  );
  const only = allowed.flatMap((one) => {
    const most = (model.hours[one.person] ?? 0) / hoursOf(ground, one);
    return row([term(1, f(one)), term(-most, y(one))], '<=', 0);
  });
  return [...comes, ...time, ...only];
}

/** How many people work at a stage, and who does in any case or learns there. */
function counts(ground: Ground): readonly string[] {
  const { model, wishes, allowed } = ground;
  const ofStages = model.inflow.flatMap((_, stage) => {
    const { least, most } = wishes.people[stage] ?? { least: 0, most: null };
    const there = at(ground, stage).map((one) => term(1, y(one)));
    return [
      ...row(there, '>=', Math.min(least, there.length)),
      ...(most === null ? [] : row(there, '<=', most)),
    ];
  });
  const must = wishes.must
    .filter((one) => allowed.some((other) => isSame(one, other)))
    .flatMap((one) => row([term(1, y(one))], '=', 1));
  const learning = wishes.learning.flatMap((one) =>
    row(
      at(ground, one.stage).map((other) => term((isSame(one, other) ? 1 : 0) - one.share, f(other))),
      '>=',
      0,
    ),
  );
  return [...ofStages, ...must, ...learning];
}

/** At how many stages one person works, and how far loads lie apart: all within a band, wherever that is. */
function people(ground: Ground): readonly string[] {
  const { model, wishes } = ground;
  return model.hours.flatMap((hours, person) => {
    const own = of(ground, person);
    const stages = row(
      own.map((one) => term(1, y(one))),
      '<=',
      wishes.mostStages,
    );
    if (wishes.mostApart === null || own.length === 0) return stages;
    const load = [...own.map((one) => term(hoursOf(ground, one) / hours, f(one))), '- u'];
    return [...stages, ...row(load, '<=', 0), ...row(load, '>=', -wishes.mostApart)];
  });
}

/** Whoever begins at a stage or ends there is a change. */
function changes({ wishes, allowed }: Ground, today: Line): readonly string[] {
  if (wishes.mostChanges === null) return [];
  const stay = allowed.filter((one) => isSpecialist(today, one));
  const terms = allowed.map((one) => term(isSpecialist(today, one) ? -1 : 1, y(one)));
  return row(terms, '<=', wishes.mostChanges - stay.length);
}

/** The names of the unknowns. */
export const f = ({ stage, person }: Placed): string => `f${stage}_${person}`;
export const y = ({ stage, person }: Placed): string => `y${stage}_${person}`;

const at = ({ allowed }: Ground, stage: number): readonly Placed[] =>
  allowed.filter((one) => one.stage === stage);
const of = ({ allowed }: Ground, person: number): readonly Placed[] =>
  allowed.filter((one) => one.person === person);

const chanceOf = ({ rates }: Ground, { stage, person }: Placed): number =>
  rates.chances[stage]?.[person] ?? 0;
const hoursOf = ({ rates }: Ground, { stage, person }: Placed): number =>
  Math.max(rates.hours[stage]?.[person] ?? 1, 1e-6);

const isSame = (one: Placed, other: Placed): boolean =>
  one.stage === other.stage && one.person === other.person;

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor).toFixed(9)} ${name}`;
}

/** One condition; none where nothing is in it. */
function row(terms: readonly string[], sign: '<=' | '>=' | '=', value: number): readonly string[] {
  return terms.length === 0 ? [] : [`${terms.join(' ')} ${sign} ${value.toFixed(9)}`];
}
