import type { Command } from 'commander';
import { CHANNELS, type Channel } from '#conveyor';
import { LONGEST_PAUSE_MINUTES, USUAL_PAUSE_MINUTES } from '#conveyor/ops';
import { channelName, formatMoment } from '#texts';
import { PauseChannel, ResumeChannel } from '#use-cases';
import { actingAs } from './acting-as.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, wholeNumber } from './usage.ts';

/** In whose name it is done, and why. */
type Named = { as: string; reason: string; json?: boolean };

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
    .requiredOption('--as <address>', t('cli.as'))
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
        { as, reason, minutes = USUAL_PAUSE_MINUTES, json }: Named & { minutes?: number },
      ) => {
        const pause = await actingAs(session, as, 'ops.act', (app, caller) =>
          app.get(PauseChannel).run(which, { reason, minutes }, caller),
        );
        const until = formatMoment(language, Date.parse(pause.until), session.config().timeZone);
        const told = t('ops.paused', { channel: channelName(language, which), until });
        out(`${json ? JSON.stringify(pause) : told}\n`);
        finish(FINE);
      },
    );
  ops
    .command('resume')
    .description(t('cli.ops.resume'))
    .argument('<channel>', ...channel)
    .requiredOption('--as <address>', t('cli.as'))
    .requiredOption('--reason <text>', t('cli.ops.reason'))
    .option('--json', t('cli.ops.json'))
    .action(async (which: Channel, { as, reason, json }: Named) => {
      const resumed = await actingAs(session, as, 'ops.act', (app, caller) =>
        app.get(ResumeChannel).run(which, { reason }, caller),
      );
      const told = t('ops.resumed', { channel: channelName(language, which), count: resumed.released });
      out(`${json ? JSON.stringify(resumed) : told}\n`);
      finish(FINE);
    });
}
