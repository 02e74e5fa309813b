// What a funnel's figures are by their definitions (docs/adr/0033), computed from stays in the plainest way. Shares nothing with the product: that is what it is for.

import { groupBy } from './group-by.mjs';

/**
 * The visits of a lead. Stays one after the other at one stage with one employee are one visit; it ends as passed on or sent back when the next one is at a later or an
 * earlier stage of `order`, as handed on when it is at the same. `acceptedAt`: when somebody said that he has the lead that he was given last.
 */
export function visitsOf({ stays, end, acceptedAt = null }, order) {
  const runs = stays.filter(
    ({ stage, employee }, n) => stage !== stays[n - 1]?.stage || employee !== stays[n - 1].employee,
  );
  const seen = new Set();
  let arrivedAt;
  return runs.map((run, n) => {
    const [before, next] = [runs[n - 1], runs[n + 1]];
    const changesHands = before?.stage === run.stage;
    if (!changesHands) arrivedAt = run.at;
    const arrival = changesHands ? 'none' : seen.has(run.stage) ? 'again' : 'first';
    seen.add(run.stage);
    const step = next && Math.sign(order.indexOf(next.stage) - order.indexOf(run.stage));
    const outcome = next
      ? { 1: 'advanced', [-1]: 'returned', 0: 'handedOn' }[step]
      : (end?.outcome ?? 'open');
    const isLost = !next && outcome === 'lost';
    return {
      ...run,
      arrival,
      arrivedAt,
      outcome,
      until: next?.at ?? end?.at,
      acceptedAt: next ? null : acceptedAt,
      reason: isLost ? end.reason : null,
    };
  });
}

/** The figures of visits that were entered from a day to another, by stage and by employee of a stage. `day`: on which each was entered; `workedBetween`: how much working time lies between two moments. */
export function count(visits, { from, until }, workedBetween) {
  const inPeriod = visits.filter(({ day }) => from <= day && day <= until);
  const stages = groupBy(inPeriod, ({ stage }) => stage);
  const people = groupBy(inPeriod, ({ stage, employee }) => groupName(stage, employee));
  return new Map([
    ...[...stages].map(([name, some]) => [
      name,
      figuresOf(some, ({ arrivedAt }) => arrivedAt, workedBetween),
    ]),
    ...[...people].map(([name, some]) => [name, figuresOf(some, ({ at }) => at, workedBetween)]),
  ]);
}

/** What a stage and an employee of it are called together; nobody is its queue. */
export const groupName = (stage, employee) => `${stage} × ${employee || 'queue'}`;

/** `since`: from when on the time of a visit is told. Of a stage it is how long leads stayed there, of an employee how long he had them. */
function figuresOf(visits, since, workedBetween) {
  const having = (what, value) => visits.filter((visit) => visit[what] === value).length;
  const worked = visits.filter(({ outcome }) => outcome !== 'open' && outcome !== 'handedOn');
  const [advanced, won, lost, returned] = ['advanced', 'won', 'lost', 'returned'].map((end) =>
    having('outcome', end),
  );
  const ended = advanced + won + lost + returned;
  const reasons = groupBy(
    visits.filter(({ reason }) => reason !== null),
    ({ reason }) => reason,
  );
  const accepted = visits.filter(({ acceptedAt }) => acceptedAt !== null);
  const times = {
    time: worked.map((visit) => visit.until - since(visit)),
    workingTime: worked.map((visit) => workedBetween(since(visit), visit.until)),
    wait: accepted.map(({ at, acceptedAt }) => acceptedAt - at),
    workingWait: accepted.map(({ at, acceptedAt }) => workedBetween(at, acceptedAt)),
  };
  return {
    entered: visits.length,
    first: having('arrival', 'first'),
    again: having('arrival', 'again'),
    advanced,
    won,
    lost,
    returned,
    handedOn: having('outcome', 'handedOn'),
    open: having('outcome', 'open'),
    ended,
    conversion: ended === 0 ? null : (advanced + won) / ended,
    losses: Object.fromEntries([...reasons].map(([reason, some]) => [reason, some.length]).sort()),
    accepted: accepted.length,
    ...Object.fromEntries(
      Object.entries(times).flatMap(([name, some]) => [
        [`${name}.medianMs`, quantile(some, 0.5)],
        [`${name}.p90Ms`, quantile(some, 0.9)],
      ]),
    ),
  };
}

/** The least time that such a share of all is not longer than; null when there is none. */
function quantile(times, share) {
  const inOrder = times.toSorted((one, other) => one - other);
  return inOrder[Math.max(Math.ceil(share * inOrder.length), 1) - 1] ?? null;
}

/** The days of a time zone: `2011-10-30` for a moment. */
export function dayIn(timeZone) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (at) => format.format(at);
}
