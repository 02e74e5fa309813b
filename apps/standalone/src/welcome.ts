import type { Config } from '#platform';
import { textsIn } from '#texts';
import { setUpLink } from '#use-cases';

/**
 * The short block that a person reads after a start: where it is and what can be done there. `setUpToken`: there is no account yet,
 * and by this the first one is made.
 */
export function welcome(address: string, config: Config, setUpToken: string | undefined): string {
  const t = textsIn(config.language);
  const lines: [string, string][] = [
    [t('start.address'), address],
    ...(setUpToken === undefined
      ? []
      : [[t('start.set-up'), setUpLink(address, setUpToken)] satisfies [string, string]]),
    [t('start.reference'), `${address}/docs`],
    ...(config.mail.smtpUrl && config.slack.botToken && config.telegram.botToken
      ? []
      : [[t('start.mailbox'), `${address}/dev/mailbox`] satisfies [string, string]]),
    [t('start.stop'), t('start.stop.how', { keys: 'Ctrl-C' })],
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  const block = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join('\n');
  return `\n${t('start.ready')}\n\n${block}\n\n`;
}

/** What a person reads who has told it to stop. */
export function farewell({ language }: Config): string {
  return `${textsIn(language)('start.stopping')}\n`;
}
