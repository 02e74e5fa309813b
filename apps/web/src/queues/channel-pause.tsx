import { useWords } from '../texts/texts-context.tsx';
import classes from './channels.module.css';
import type { ChannelStatus } from './queues-queries.ts';

/** Until when a channel sends nothing, who wanted it so, and why. */
export function ChannelPause({ pause }: Readonly<{ pause: NonNullable<ChannelStatus['pause']> }>) {
  const { t, moment } = useWords();
  const { by, code, reason } = pause;
  const until = moment(pause.until);
  return (
    <p className={classes.pause}>
      {by
        ? t('queues.paused-by', { until, name: by.name, reason: reason ?? '' })
        : t('queues.paused-itself', { until, code: code ?? reason ?? '' })}
    </p>
  );
}
