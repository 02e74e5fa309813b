import type { Config } from '#platform';
import { textsIn } from '#texts';

/** The short block that a person reads after a start: where it is and what can be done there. */
export function welcome(address: string, config: Config): string {
  const t = textsIn(config.language);
  const lines: [string, string][] = [
    [t('start.address'), address],
    [t('start.reference'), `${address}/docs`],
    [t('start.request'), `curl ${address}/api/v1/leads`],
    ...(config.mail.smtpUrl && config.slack.botToken
      ? []
      : [[t('start.mailbox'), `${address}/dev/mailbox`] satisfies [string, string]]),
    [t('start.access'), t('start.access.open')],
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
