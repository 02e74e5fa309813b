// The product's figures beside those that were counted from the file.
import { groupName } from './count.mjs';

/** What must be equal to the last one. */
const EXACT = [
  'entered',
  'first',
  'again',
  'advanced',
  'won',
  'lost',
  'returned',
  'handedOn',
  'open',
  'ended',
  'conversion',
  'losses',
  'accepted',
];
/** What the product counts in classes: as near as it says itself. Below a second it says nothing but that. */
const MEASURED = ['time', 'workingTime', 'wait', 'workingWait'];
const TIMES = MEASURED.flatMap((name) => [`${name}.medianMs`, `${name}.p90Ms`]);
const SECOND = 1_000;

/** The groups of the answers of `GET /funnels/{id}/figures` and `…/figures/people`, by the names that the count has for them. */
export function groupsOf({ stages }, people) {
  const shown = [
    ...stages.map(({ stage, ...counted }) => [stage.name, counted]),
    ...people.stages.flatMap(({ stage, employees }) =>
      employees.map(({ employee, ...his }) => [groupName(stage.name, employee?.name), his]),
    ),
  ];
  return new Map(shown.filter(([, { entered }]) => entered > 0).map(([name, each]) => [name, flat(each)]));
}

function flat({ conversion, losses, ...counts }) {
  const reasons = losses?.map(({ reason, count }) => [reason?.name ?? 'no reason', count]);
  return {
    ...counts,
    conversion: conversion?.share ?? null,
    // Why leads were lost is told by stage.
    ...(reasons && { losses: Object.fromEntries(reasons.sort()) }),
    ...Object.fromEntries(
      MEASURED.flatMap((name) =>
        ['medianMs', 'p90Ms'].map((quantile) => [`${name}.${quantile}`, counts[name]?.[quantile] ?? null]),
      ),
    ),
  };
}

/** Every group with what differs in it, as `{ name, figures, differences: [sentence], error }`; `error`: how far the times are off at most, as a part of them. */
export function compare(shown, counted, timeError) {
  return [...new Set([...counted.keys(), ...shown.keys()])].sort().map((name) => {
    const [product, file] = [shown.get(name), counted.get(name)];
    if (!product || !file) {
      return { name, figures: 0, differences: [`is only in the ${file ? 'file' : 'product'}`], error: 0 };
    }
    const differs = (what) =>
      `${what}: product ${JSON.stringify(product[what])}, file ${JSON.stringify(file[what])}`;
    const told = EXACT.filter((what) => what in product);
    const wrong = told.filter((what) => JSON.stringify(product[what]) !== JSON.stringify(file[what]));
    const far = TIMES.filter((what) => !isNear(product[what], file[what], timeError));
    return {
      name,
      figures: told.length + TIMES.length,
      differences: [...wrong, ...far].map(differs),
      error: Math.max(...TIMES.map((what) => errorOf(product[what], file[what]))),
    };
  });
}

function isNear(product, file, timeError) {
  if (product === null || file === null) return product === file;
  // What is not there in floating point is no difference.
  return Math.abs(product - file) <= (file <= SECOND ? SECOND : file * (timeError + 1e-9));
}

const errorOf = (product, file) => (file > SECOND ? Math.abs(product - file) / file : 0);
