import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemClock, type Config } from '#platform';
import { textsIn } from '#texts';
import { DEMO_SEED, type SeedDemo } from '#use-cases';

const LEADS = 2_000;

/** Loads the demo department on the very first start: when somebody has asked for it and nobody has made a funnel yet. */
export async function loadDemo(seedDemo: SeedDemo, config: Config): Promise<void> {
  if (!config.demo || !(await seedDemo.isEmpty())) return;
  const t = textsIn(config.language);
  process.stdout.write(`${t('start.demo')}\n`);
  const begun = performance.now();
  await seedDemo.run({ language: config.language, now: systemClock.now(), leads: LEADS, seed: DEMO_SEED });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${t('start.demo.loaded', { leads: LEADS, seconds })}\n`);
  collectGarbage();
}

/** Ninety days in memory take some 200 MB, which V8 of Node 24 would keep for as long as the process has little to do. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}
