// npm run discover -- --data <folder> [--log <name>] [--leads <number>]
// Plays real event logs into the product as if they ended now, and asks it who is strong where, and for the best line.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HISTORIES } from './discover/histories.mjs';
import { tellNoPlan, tellPlan } from './discover/tell-plan.mjs';
import { tellStrengths } from './discover/tell-strengths.mjs';
import { ensureWebBuilt } from './launch/build-web.mjs';
import { makeReady } from './launch/launch.mjs';
import { inOwnFolder, playIn, withProduct } from './recount/product.mjs';
import { openOffice, settled } from './recount/work-on.mjs';

function discover(name, { leads, format, timeZone, write }) {
  return inOwnFolder(async (folder) => {
    const settings = { DATA_DIR: join(folder, 'data'), CONVEYOR_TIME_ZONE: timeZone };
    const begun = performance.now();
    await playIn(format, await write(folder), settings);
    console.log(`${name}: ${leads} leads, played in ${secondsSince(begun)} s`);
    await withProduct(settings, async (ask) => {
      // A plan is about people's hours, and no log says them.
      await openOffice(ask);
      const { items } = await ask('/funnels');
      const [{ id }] = items;
      await settled(() =>
        ask(`/funnels/${id}/figures/people?from=2010-01-01&until=${new Date().getFullYear() + 1}-01-01`),
      );
      await say(() => ask(`/funnels/${id}/strengths`), tellStrengths);
      await say(() => ask(`/funnels/${id}/plans`, 'POST', { wishes: {} }), tellPlan);
    });
  });
}

/** Prints what is answered and how long that took; a plan that is refused, with every reason. */
async function say(asked, tell) {
  const begun = performance.now();
  let lines;
  try {
    lines = tell(await asked());
  } catch (error) {
    if (!error.said?.includes('PLAN_INVALID')) throw error;
    lines = tellNoPlan(error.said);
  }
  console.log([...lines, `  (${secondsSince(begun)} s)`].map((line) => `  ${line}`).join('\n'));
}

const secondsSince = (begun) => ((performance.now() - begun) / 1_000).toFixed(1);

const { values } = parseArgs({
  options: { data: { type: 'string' }, log: { type: 'string', multiple: true }, leads: { type: 'string' } },
});
if (!values.data) {
  console.error('Say where the logs are: npm run discover -- --data <folder>');
  process.exit(2);
}
const chosen = HISTORIES.filter(({ name }) => values.log?.includes(name) ?? true);
const read = chosen.map(({ name, read: of }) => ({
  name,
  history: of(values.data, Number(values.leads ?? Infinity)),
}));
for (const { name } of read.filter(({ history }) => !history))
  console.log(`${name}: skipped, it is not in ${values.data}`);
const present = read.filter(({ history }) => history);
if (present.length > 0) {
  await makeReady();
  await ensureWebBuilt();
  for (const { name, history } of present) await discover(name, history);
}
