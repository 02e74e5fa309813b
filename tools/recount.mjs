// npm run recount -- --data <folder> [--log <name>] [--leads <number>] [--all]
// Plays real event logs into the product and compares every figure that it answers with a plain count over the file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureWebBuilt } from './launch/build-web.mjs';
import { makeReady } from './launch/launch.mjs';
import { compare, groupsOf } from './recount/compare.mjs';
import { count, dayIn, visitsOf } from './recount/count.mjs';
import { busiestOf, compareFlow, countFlow, flowTold } from './recount/flow.mjs';
import { LOGS, readLog } from './recount/logs.mjs';
import { inOwnFolder, playIn, withProduct } from './recount/product.mjs';
import { visitsFile } from './recount/visits-file.mjs';
import { openOffice, settled, workOn } from './recount/work-on.mjs';
import { officeTime } from './recount/working-time.mjs';

/** The offices are Dutch; here midnight falls into their afternoon, and the clocks were set anew twice in one of the logs: a day that is cut wrongly is seen. */
const TIME_ZONE = 'Asia/Kamchatka';

/** All of it; a month as the product keeps it summed up; and days that begin and end in the middle of months. */
const PERIODS = [
  { from: '2010-01-01', until: '2013-12-31' },
  { from: '2011-10-01', until: '2011-10-31' },
  { from: '2011-10-09', until: '2012-01-17' },
];

const dayOf = dayIn(TIME_ZONE);
const inOffice = officeTime(TIME_ZONE);

/** As long as no hours are set. */
const roundTheClock = (from, until) => until - from;

function recount(log, leads, isAll) {
  return inOwnFolder(async (folder) => {
    const settings = { DATA_DIR: join(folder, 'data'), CONVEYOR_TIME_ZONE: TIME_ZONE };
    const file = join(folder, 'visits.csv');
    await writeFile(file, visitsFile(leads));
    const begun = performance.now();
    await playIn('visits', [file], settings);
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
    console.log(`${log.name}: ${leads.length} leads, played in ${seconds} s`);
    return await withProduct(settings, async (ask) => {
      const asRecorded = await compareAll(ask, leads, { isAll, workedBetween: roundTheClock });
      const opened = await openOffice(ask);
      const { accepted, leads: worked } = await workOn(ask, leads);
      console.log(
        `  An office has opened; ${accepted} of its leads were accepted, and every other one of these won.`,
      );
      // What ended before was reckoned by the hours of then.
      const workedBetween = (from, until) => (until < opened ? until - from : inOffice(from, until));
      const asWorkedOn = await compareAll(ask, worked, { isAll, workedBetween });
      return asRecorded && asWorkedOn;
    });
  });
}

/** Compares all figures of all periods; true when none differs. */
async function compareAll(ask, leads, how) {
  const { items } = await ask('/funnels');
  const [{ id }] = items;
  let isEqual = true;
  for (const period of PERIODS) {
    const days = `from=${period.from}&until=${period.until}`;
    const asked = async () => ({
      answer: await ask(`/funnels/${id}/figures?${days}`),
      people: await ask(`/funnels/${id}/figures/people?${days}`),
    });
    // Once all is reckoned, it is for all periods: the first one is all of it.
    const answers = await (period === PERIODS[0] ? settled(asked) : asked());
    if (!report(answers, leads, period, how)) isEqual = false;
    if (!(await reportFlow(ask, { id, days, ...answers }, leads, period))) isEqual = false;
  }
  return isEqual;
}

/** Compares how all leads flow, and those of whoever had most of them; prints a line each, true when nothing differs. */
async function reportFlow(ask, { id, days, answer, people }, leads, period) {
  const order = answer.stages.map(({ stage }) => stage.name);
  const histories = leads.map((lead) => visitsOf(lead, order));
  const everybody = people.stages.flatMap(({ employees }) => employees.map(({ employee }) => employee));
  const busiest = everybody.find((one) => one?.name === busiestOf(histories));
  let isEqual = true;
  for (const one of busiest ? [undefined, busiest] : [undefined]) {
    const narrowing = one === undefined ? '' : `&employeeId=${one.id}`;
    const told = flowTold(await ask(`/funnels/${id}/flow?${days}${narrowing}`));
    const counted = countFlow(histories, order, { ...period, employee: one?.name, dayOf });
    const { figures, differences } = compareFlow(told, counted);
    for (const difference of differences) console.log(`  DIFFERS ${difference}`);
    console.log(
      `  ${period.from} to ${period.until}, how leads flow${one === undefined ? '' : ' of one employee'}: ${figures} numbers, ${differences.length} differ`,
    );
    if (differences.length > 0) isEqual = false;
  }
  return isEqual;
}

/** Prints a line a group; true when none differs. */
function report({ answer, people }, leads, period, { isAll, workedBetween }) {
  if (answer.timeZone !== TIME_ZONE)
    throw new Error(`The department's days are those of ${answer.timeZone}.`);
  const order = answer.stages.map(({ stage }) => stage.name);
  const visits = leads
    .flatMap((lead) => visitsOf(lead, order))
    .map((visit) => ({ ...visit, day: dayOf(visit.at) }));
  const groups = compare(groupsOf(answer, people), count(visits, period, workedBetween), answer.timeError);
  const wrong = groups.filter(({ differences }) => differences.length > 0);
  for (const { name, differences } of isAll ? groups : wrong) {
    console.log(`  ${name}: ${differences.length === 0 ? 'equal' : `DIFFERS ${differences.join('; ')}`}`);
  }
  const figures = groups.reduce((sum, each) => sum + each.figures, 0);
  const most = (100 * Math.max(0, ...groups.map(({ error }) => error))).toFixed(2);
  console.log(
    `  ${period.from} to ${period.until}: ${groups.length} groups, ${figures} figures, ${groups.length - wrong.length} groups equal, ` +
      `${wrong.length} differ; times at most ${most} % off (${(100 * answer.timeError).toFixed(2)} % said)`,
  );
  return wrong.length === 0;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    log: { type: 'string', multiple: true },
    leads: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('Say where the logs are: npm run recount -- --data <folder>');
  process.exit(2);
}
const chosen = LOGS.filter(({ name }) => values.log?.includes(name) ?? true);
const read = chosen.map((log) => [log, readLog(log, values.data, Number(values.leads ?? Infinity))]);
const present = read.filter(([, leads]) => leads !== undefined);
for (const [log] of read.filter(([, leads]) => leads === undefined))
  console.log(`${log.name}: skipped, there is no ${log.file} in ${values.data}`);
if (present.length > 0) {
  await makeReady();
  await ensureWebBuilt();
  for (const [log, leads] of present) if (!(await recount(log, leads, values.all))) process.exitCode = 1;
}
