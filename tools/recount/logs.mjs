// Real event logs as stays: who had which case where, from when on, and how it ended, read from the raw files.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { groupBy } from './group-by.mjs';

/** The logs: where each lies in the folder of the data, and what a case of it is as a lead. */
export const LOGS = [
  { name: 'receipt-coselog', file: 'receipt-coselog/events.csv', leadOf: receiptLead },
  { name: 'bpi2012-loan', file: 'bpi2012-loan/events.csv.gz', leadOf: loanLead },
];

/** The leads of a log, `{ key, stays: [{ stage, employee, at }], end: { at, outcome, reason } | null }`; undefined where there is no such file. */
export function readLog({ file, leadOf }, folder, most) {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const rows = rowsOf((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  const cases = groupBy(rows, (row) => row['case:concept:name']);
  const leads = [...cases].map(([key, some]) => ({ key, ...leadOf(inOrder(some)) }));
  return leads.filter(({ stays }) => stays.length > 0).slice(0, most);
}

/** By hand, and so only where no cell is quoted: then no cell has a comma or a line of its own. */
function rowsOf(text) {
  if (text.includes('"')) throw new Error('A log with quoted cells is not read here.');
  const [heading, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = heading.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== names.length) throw new Error(`Not ${names.length} cells: ${line}`);
    return Object.fromEntries(names.map((name, place) => [name, cells[place]]));
  });
}

const momentOf = (row) => Date.parse(row['time:timestamp']);

/** Rows of one moment stay in the order of the file. */
const inOrder = (rows) => rows.toSorted((one, other) => momentOf(one) - momentOf(other));

/** What ends a permit request as lost: that somebody found it unlicensed, or reported why to stop it. */
const REFUSALS = [
  ['T11', 'unlicensed'],
  ['T12', 'unlicensed'],
  ['T14', 'unlicensed'],
  ['T15', 'unlicensed'],
  ['T16', 'to be stopped'],
  ['T17', 'to be stopped'],
  ['T19', 'to be stopped'],
  ['T20', 'to be stopped'],
];

/** A request for a permit stands where its last task was done, with whoever did it; it has ended when the log says when. */
function receiptLead(rows) {
  const stays = rows.map((row) => ({
    stage: row['concept:name'],
    employee: row['org:resource'],
    at: momentOf(row),
  }));
  const last = rows.at(-1);
  if (last['case:enddate'] === '') return { stays, end: null };
  const refusal = REFUSALS.findLast(([task]) =>
    rows.some((row) => row['concept:name'].startsWith(`${task} `)),
  );
  // Of one in ten the end was written earlier than what was done last.
  const at = Math.max(Date.parse(last['case:enddate']), momentOf(last));
  return { stays, end: { at, outcome: refusal ? 'lost' : 'won', reason: refusal?.[1] ?? '' } };
}

const LOAN_ENDS = {
  A_APPROVED: 'won',
  A_ACTIVATED: 'won',
  A_DECLINED: 'lost',
  A_CANCELLED: 'lost',
};
const SYSTEM = '112';

/** A loan application waits in the queue of a work item that is scheduled, and is with whoever begins it; its first end is its end. */
function loanLead(rows) {
  const stays = [];
  for (const row of rows) {
    const [activity, transition, resource] = [
      row['concept:name'],
      row['lifecycle:transition'],
      row['org:resource'],
    ];
    const outcome = LOAN_ENDS[activity];
    if (outcome && stays.length > 0) {
      return { stays, end: { at: momentOf(row), outcome, reason: outcome === 'lost' ? activity : '' } };
    }
    if (!activity.startsWith('W_') || transition === 'COMPLETE') continue;
    const known = transition === 'START' && resource !== SYSTEM ? resource : '';
    // Whoever has it keeps it where the log does not know who goes on.
    if (known === '' && stays.at(-1)?.stage === activity) continue;
    stays.push({ stage: activity, employee: known, at: momentOf(row) });
  }
  return { stays, end: null };
}
