import type { INestApplicationContext } from '@nestjs/common';
import { WhoActs, type Caller } from '#use-cases';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/** Whoever has this address. As long as nobody has an account, as before the first start, it is nobody in particular; afterwards he has to be named. */
export async function whoActs(
  app: INestApplicationContext,
  address: string | undefined,
  { t }: Console,
): Promise<Caller> {
  const who = app.get(WhoActs);
  const caller =
    address === undefined ? await who.first() : await who.byAddress(address.trim().toLowerCase());
  if (!caller) throw new UsageError(t('cli.wrong.as-missing', { option: '--as <address>' }));
  return caller;
}
