import type { Fraction } from '../chance.ts';
import type { Line, Part } from './line-model.ts';
import { isSpecialist, type LineWishes, type Placed } from './line-wishes.ts';

/** By how much a specialist is given more or less. */
const TILT = 1.6;

type Edit = Placed & Readonly<{ part: Part; weight: number }>;

/**
 * A line that differs in one thing from another: somebody begins at a stage, ends there, helps there, changes places with somebody, or gets more or less. Where
 * wishes leave no room for him he takes somebody's place, or leaves one of his own.
 */
export function changeLine(line: Line, one: Placed, wishes: LineWishes, fraction: Fraction): Line {
  const part = line.parts[one.stage]?.[one.person] ?? 'none';
  const roll = fraction();
  if (part !== 'specialist') {
    if (part === 'reserve' && roll < 0.25) return edited(line, [ending(one)]);
    if (part === 'none' && roll < 0.35) return edited(line, helping(line, one, wishes, fraction));
    return edited(line, beginning(line, one, wishes, fraction));
  }
  if (roll < 0.12) return edited(line, [ending(one)]);
  if (roll < 0.24) return edited(line, helping(line, one, wishes, fraction));
  if (roll < 0.5) return edited(line, [tilted(line, one, roll < 0.37 ? TILT : 1 / TILT)]);
  return edited(line, moving(line, one, fraction));
}

const ending = (one: Placed): Edit => ({ ...one, part: 'none', weight: 0 });

function tilted({ weights }: Line, one: Placed, by: number): Edit {
  return { ...one, part: 'specialist', weight: (weights[one.stage]?.[one.person] ?? 0) * by };
}

/** Who helps where enough do takes somebody's place; whoever helps at as many stages as he may leaves one of them. */
function helping(line: Line, one: Placed, wishes: LineWishes, fraction: Fraction): readonly Edit[] {
  const others = peopleWho(line, one.stage, 'reserve');
  const gone = others.length >= wishes.reserves ? someOf(others, fraction) : undefined;
  const own = [...line.parts.keys()].filter(
    (stage) => stage !== one.stage && line.parts[stage]?.[one.person] === 'reserve',
  );
  const left = own.length >= wishes.mostStages ? someOf(own, fraction) : undefined;
  return [
    { ...one, part: 'reserve', weight: 0 },
    ...(gone === undefined ? [] : [ending({ stage: one.stage, person: gone })]),
    ...(left === undefined ? [] : [ending({ stage: left, person: one.person })]),
  ];
}

/** Who works at as many stages as he may leaves one of them; sometimes he takes somebody's place. */
function beginning(line: Line, one: Placed, wishes: LineWishes, fraction: Fraction): readonly Edit[] {
  const own = stagesOf(line, one.person);
  const left = own.length >= wishes.mostStages ? someOf(own, fraction) : undefined;
  const gone = fraction() < 0.3 ? someOf(peopleWho(line, one.stage, 'specialist'), fraction) : undefined;
  const weight = gone === undefined ? meanAt(line, one.stage) : (line.weights[one.stage]?.[gone] ?? 0);
  return [
    { ...one, part: 'specialist', weight },
    ...(left === undefined ? [] : [ending({ stage: left, person: one.person })]),
    ...(gone === undefined ? [] : [ending({ stage: one.stage, person: gone })]),
  ];
}

/** He goes to another stage, and sometimes somebody of there comes in his place. */
function moving(line: Line, one: Placed, fraction: Fraction): readonly Edit[] {
  const stages = [...line.parts.keys()].filter((stage) => !isSpecialist(line, { stage, person: one.person }));
  const to = someOf(stages, fraction);
  if (to === undefined) return [tilted(line, one, TILT)];
  const comes = fraction() < 0.6 ? someOf(peopleWho(line, to, 'specialist'), fraction) : undefined;
  const goes: Edit = { stage: to, person: one.person, part: 'specialist', weight: meanAt(line, to) };
  if (comes === undefined || isSpecialist(line, { stage: one.stage, person: comes }))
    return [ending(one), goes];
  return [
    ending(one),
    { ...goes, weight: line.weights[to]?.[comes] ?? 0 },
    ending({ stage: to, person: comes }),
    {
      stage: one.stage,
      person: comes,
      part: 'specialist',
      weight: line.weights[one.stage]?.[one.person] ?? 0,
    },
  ];
}

function edited({ parts, weights }: Line, edits: readonly Edit[]): Line {
  const [newParts, newWeights] = [[...parts], [...weights]];
  for (const stage of new Set(edits.map((one) => one.stage))) {
    const row = [...(parts[stage] ?? [])];
    const own = Float64Array.from(weights[stage] ?? []);
    for (const { person, part, weight } of edits.filter((one) => one.stage === stage)) {
      row[person] = part;
      own[person] = weight;
    }
    [newParts[stage], newWeights[stage]] = [row, own];
  }
  return { parts: newParts, weights: newWeights };
}

function peopleWho({ parts }: Line, stage: number, part: Part): readonly number[] {
  return (parts[stage] ?? []).flatMap((one, person) => (one === part ? [person] : []));
}

function stagesOf({ parts }: Line, person: number): readonly number[] {
  return parts.flatMap((row, stage) => (row[person] === 'specialist' ? [stage] : []));
}

/** How much the specialists of a stage get on average. */
function meanAt(line: Line, stage: number): number {
  const there = peopleWho(line, stage, 'specialist');
  const sum = there.reduce((all, person) => all + (line.weights[stage]?.[person] ?? 0), 0);
  return sum > 0 ? sum / there.length : 1;
}

function someOf<Item>(all: readonly Item[], fraction: Fraction): Item | undefined {
  return all[Math.floor(fraction() * all.length)];
}
