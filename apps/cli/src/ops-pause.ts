import type { Command } from 'commander';
import { CHANNELS, LONGEST_PAUSE_MINUTES, USUAL_PAUSE_MINUTES, type Channel } from '#conveyor';
import { channelName, formatMoment } from '#texts';
import { Operator, PauseChannel, ResumeChannel } from '#use-cases';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, wholeNumber } from './usage.ts';

/** In whose name it is done, and why. */
type Named = { email: string; reason: string; json?: boolean };

/** `ops pause <channel>` and `ops resume <channel>`. */
export function addPauses(ops: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t, language, out } = console;
  const channel = [
    t('cli.ops.channel', { channels: CHANNELS.join(', ') }),
    oneOf(console, 'channel', CHANNELS),
  ] as const;
  ops
    .command('pause')
    .description(t('cli.ops.pause'))
    .argument('<channel>', ...channel)
    .requiredOption('--email <address>', t('cli.ops.email'))
    .requiredOption('--reason <text>', t('cli.ops.reason'))
    .option(
      '--minutes <number>',
      t('cli.ops.pause.minutes', { minutes: USUAL_PAUSE_MINUTES }),
      wholeNumber(console, '--minutes', 1, LONGEST_PAUSE_MINUTES),
    )
    .option('--json', t('cli.ops.json'))
    .action(
      async (
        which: Channel,
        { email, reason, minutes = USUAL_PAUSE_MINUTES, json }: Named & { minutes?: number },
      ) => {
        const config = session.config();
        const pause = await onLine(session, config, async (app) => {
          const caller = await app.get(Operator).of(email.trim().toLowerCase(), 'ops.act');
          return app.get(PauseChannel).run(which, { reason, minutes }, caller);
        });
        const until = formatMoment(language, Date.parse(pause.until), config.timeZone);
        const told = t('ops.paused', { channel: channelName(language, which), until });
        out(`${json ? JSON.stringify(pause) : told}\n`);
        finish(FINE);
      },
    );
  ops
    .command('resume')
    .description(t('cli.ops.resume'))
    .argument('<channel>', ...channel)
    .requiredOption('--email <address>', t('cli.ops.email'))
    .requiredOption('--reason <text>', t('cli.ops.reason'))
    .option('--json', t('cli.ops.json'))
    .action(async (which: Channel, { email, reason, json }: Named) => {
      const resumed = await onLine(session, session.config(), async (app) => {
        const caller = await app.get(Operator).of(email.trim().toLowerCase(), 'ops.act');
        return app.get(ResumeChannel).run(which, { reason }, caller);
      });
      const told = t('ops.resumed', { channel: channelName(language, which), count: resumed.released });
      out(`${json ? JSON.stringify(resumed) : told}\n`);
      finish(FINE);
    });
}
