// How leads flow, by its definitions (docs/adr/0037), of everybody and of one employee. Shares nothing with the product, as count.mjs does not.

/** Whoever had most of the visits of the leads. */
export function busiestOf(histories) {
  const counts = new Map();
  for (const { employee } of histories.flat().filter((visit) => visit.employee))
    counts.set(employee, (counts.get(employee) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** What must be told of the flow in some days: `histories` are the visits of each lead, `dayOf` says on which day a moment is; of the visits of one employee, where one is named. */
export function countFlow(histories, order, { from, until, employee, dayOf }) {
  const isIn = (at) => from <= dayOf(at) && dayOf(at) <= until;
  const isHis = (visit) => employee === undefined || visit.employee === employee;
  const cohort = histories.filter((visits) => isIn(visits[0].at) && visits.some(isHis));
  const his = histories.flat().filter(isHis);
  const ended = his.filter((visit) => isWork(visit) && isIn(visit.until));
  const count = (some, outcome) => some.filter((visit) => visit.outcome === outcome).length;
  const lasts = cohort.map((visits) => visits.at(-1));
  return {
    entered: cohort.length,
    won: count(lasts, 'won'),
    lost: count(lasts, 'lost'),
    open: count(lasts, 'open'),
    cameIn: histories.filter(([first]) => isIn(first.at) && isHis(first)).length,
    wonInDays: count(ended, 'won'),
    lostInDays: count(ended, 'lost'),
    stages: Object.fromEntries(
      order.map((stage, place) => {
        const at = (visit) => visit.stage === stage;
        const there = cohort.filter((visits) => visits.some((visit) => at(visit) && isHis(visit)));
        const hisLasts = lasts.filter((visit) => at(visit) && isHis(visit));
        const cameFurther = (visits) =>
          visits.at(-1).outcome === 'won' || visits.some((visit) => order.indexOf(visit.stage) > place);
        return [
          stage,
          {
            reached: there.length,
            skipped: cohort.filter((visits) => !visits.some(at) && cameFurther(visits)).length,
            again: there.filter((visits) => visits.some((visit) => at(visit) && visit.arrival === 'again'))
              .length,
            lost: count(hisLasts, 'lost'),
            open: count(hisLasts, 'open'),
            // To a stage leads come, to an employee they are given.
            came: his.filter(
              (visit) => at(visit) && isIn(visit.at) && (employee !== undefined || visit.arrival !== 'none'),
            ).length,
            left: ended.filter(at).length,
          },
        ];
      }),
    ),
  };
}

const isWork = ({ outcome }) => outcome !== 'open' && outcome !== 'handedOn';

/** The same of the answer of `GET /funnels/{id}/flow`. */
export function flowTold({ cohort, throughput, work }) {
  const { entered, won, lost, open, stages } = cohort.days;
  return {
    entered,
    won,
    lost,
    open,
    cameIn: throughput.days.entered,
    wonInDays: throughput.days.won,
    lostInDays: throughput.days.lost,
    stages: Object.fromEntries(
      stages.map(({ stage, reached, skipped, again, lost: lostHere, open: openHere }) => {
        const { came, left } = work.stages.find((one) => one.stage.id === stage.id).days;
        return [stage.name, { reached, skipped, again, lost: lostHere, open: openHere, came, left }];
      }),
    ),
  };
}

/** What differs, each in a sentence; and of how many numbers. */
export function compareFlow(product, file) {
  const [told, counted] = [product, file].map(flat);
  const names = [...new Set([...told.keys(), ...counted.keys()])];
  const differences = names
    .filter((name) => told.get(name) !== counted.get(name))
    .map((name) => `${name}: product ${told.get(name)}, file ${counted.get(name)}`);
  return { figures: names.length, differences };
}

function flat({ stages, ...counts }) {
  return new Map([
    ...Object.entries(counts),
    ...Object.entries(stages).flatMap(([stage, some]) =>
      Object.entries(some).map(([name, number]) => [`${stage}, ${name}`, number]),
    ),
  ]);
}
