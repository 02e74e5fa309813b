import { eventually } from '../support/eventually.ts';
import type { FaultSite } from '../support/fault-site.ts';
import { PROGRAMS, type ProgramName } from '../support/product-process.ts';

/** What a start must come to that may not succeed. */
type Refusal = Readonly<{ with?: Readonly<Record<string, string>>; says: RegExp }>;

/** Starts a program that has to refuse, and says what is wrong with how it did: it ends by itself with code 1 and says why in a sentence. */
export async function refusedStart(
  site: FaultSite,
  name: ProgramName,
  { with: settings, says }: Refusal,
): Promise<readonly string[]> {
  const begun = site.begin(name, settings);
  const isReady = (): boolean => begun.log.some(({ msg }) => msg === PROGRAMS[name].ready);
  await eventually(
    `${name} ends, or runs`,
    async () => !begun.isAlive || isReady(),
    (isSettled) => isSettled,
  );
  const { code, signal } = await begun.end('SIGKILL');
  if (isReady()) return [`${name} runs, which it must not`];
  return [
    ...(code === 1 ? [] : [`${name} ended with ${code ?? signal}, not with 1`]),
    ...(begun.said.some((line) => says.test(line))
      ? []
      : [`${name} does not say why it can't start: ${begun.said.join(' ')}`]),
  ];
}
