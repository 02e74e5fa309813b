// What the product says of who is strong, as lines to read.

const percent = (share) => `${Math.round(100 * share)} %`;
const likely = ({ mean, low, high }) => `${percent(mean)} (${percent(low)} to ${percent(high)})`;

/** The lines of all stages of `GET /funnels/{id}/strengths`. */
export function tellStrengths({ from, until, stages }) {
  return [`who is strong, ${from} to ${until}`, ...stages.flatMap(tellStage)];
}

function tellStage({ stage, refused, weeksLeftOut, team, check, halves, people }) {
  const judged = people.filter(({ strength }) => strength);
  const enough = judged.filter(({ strength }) => strength.verdict !== 'too-little');
  const untold = team ? people.filter(({ strength, ended }) => !strength && ended > 0) : [];
  const ended = people.reduce((sum, one) => sum + one.ended, 0);
  const head = `  ${stage.name}: ${people.length} people, ${ended} visits ended, ${enough.length} judged`;
  if (!team) return [head, `    refused: ${refused.join(', ')}`];
  return [
    `${head}${weeksLeftOut > 0 ? `, the newest ${weeksLeftOut} weeks left out` : ''}`,
    `    team ${likely(team.conversion)}; people ${team.differ ? 'differ' : 'are not proven to differ'} (chance ${team.chance.toFixed(4)}, luck ${team.luck === null ? '-' : percent(team.luck)})`,
    `    check: ${check ? `${check.visits} visits, log loss ${LOSSES.map((rule) => `${rule} ${check[rule].toFixed(4)}`).join(', ')}` : 'nothing before'}; halves ${halves?.toFixed(2) ?? '-'}`,
    ...judged
      .filter(
        ({ strength, warnings }) => ['stronger', 'weaker'].includes(strength.verdict) || warnings.length > 0,
      )
      .toSorted((one, other) => other.strength.conversion.mean - one.strength.conversion.mean)
      .map(
        ({ employee, ended: n, forward, open, strength, warnings }) =>
          `    ${employee.name}: ${strength.verdict}, ${forward} of ${n} (${open} open), ${likely(strength.conversion)}${warnings.length > 0 ? `; ${warnings.join(', ')}` : ''}`,
      ),
    ...(untold.length > 0
      ? [
          `    nothing told of ${untold.map(({ employee, forward, ended: n, warnings }) => `${employee.name} (${[`${forward} of ${n}`, ...warnings].join(', ')})`).join('; ')}`,
        ]
      : []),
  ];
}

const LOSSES = ['model', 'equal', 'raw'];
