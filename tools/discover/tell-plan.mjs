// What the product proposes, as lines to read.

const likely = ({ mean, low, high }) => `${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

/** The lines of a plan that `POST /funnels/{id}/plans` answers. */
export function tellPlan({
  verdict,
  wonAWeek,
  overEverybody,
  money,
  lately,
  narrowest,
  stages,
  passedBy,
  people,
  changes,
  inflows,
}) {
  const { today, proposed, gain, better } = wonAWeek;
  return [
    `plan: ${verdict}`,
    `  won a week: today ${likely(today)}, proposed ${likely(proposed)}, gain ${likely(gain)}, better in ${Math.round(100 * better)} of 100`,
    `  over everybody doing everything: gain ${likely(overEverybody.gain)}`,
    `  in money: ${money.aWeek ? `gain ${likely(money.aWeek.gain)} ${money.currency}` : 'not told'}, ${money.counted} of ${money.won} won leads have an amount`,
    `  in truth: ${lately.won.toFixed(2)} a week, ${lately.from} to ${lately.until}`,
    `  narrowest: today ${narrowest.today?.name ?? 'nowhere'}, proposed ${narrowest.proposed?.name ?? 'nowhere'}`,
    ...stages.map(
      ({ stage, arriving, unserved, hours, conversion, hour, hire, today: seats, proposed: then }) =>
        `  ${stage.name}: ${two(arriving)} arrive, ${two(unserved)} find nobody; ${hours.toFixed(2)} hours a visit, ${conversion.mean.toFixed(2)} go forward; ` +
        `one hour ${hour.toFixed(3)}, one hire ${likely(hire)}; ${seats.length} people -> ${then.map(({ employee, rank, visits }) => `${employee.name}${rank === 'primary' ? '' : '*'} ${visits.toFixed(1)}`).join(', ')}`,
    ),
    `  passed by: ${passedBy.map(({ stage, visits }) => `${stage.name} (${visits} visits)`).join(', ') || 'none'}`,
    `  loads: ${people.map(({ employee, hours, load }) => `${employee.name} ${hours.toFixed(0)} h ${two(load)}`).join('; ')}`,
    `  changes (${changes.length}): ${changes.map(({ stage, employee, begins, warnings }) => `${employee.name} ${begins ? 'begins at' : 'leaves'} ${stage.name}${warnings.length > 0 ? ` (${warnings.join(', ')})` : ''}`).join('; ')}`,
    `  inflows: ${inflows.map(({ times, ...won }) => `${times} times: ${two(won)}`).join('; ')}`,
  ];
}

/** Why there is none, sentence by sentence. */
export function tellNoPlan(said) {
  const { detail, problems } = JSON.parse(said);
  return [
    'no plan:',
    ...[detail, ...problems.map(({ message }) => message)].map((sentence) => `  ${sentence}`),
  ];
}

const two = ({ today, proposed }) => `${today.toFixed(2)} -> ${proposed.toFixed(2)}`;
