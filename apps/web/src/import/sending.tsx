import { Button, Progress } from '@mantine/core';
import { Refusal } from '../parts/refusal.tsx';
import { roughShareOf } from '../parts/share.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { Sending } from './use-sending.ts';

type Props = Readonly<{ of: Sending; onCancel: () => void; onAgain: () => void }>;

/** A file on its way; where it did not arrive, it can be sent again. */
export function SendingFile({ of: { sent, share, error }, onCancel, onAgain }: Props) {
  const { t, language } = useWords();
  const label = t('import.sending', { name: sent.name });
  const hasFailed = error !== null;
  return (
    <div className={classes.working}>
      <p role="status" className={classes.doing}>
        {hasFailed ? t('import.not-sent', { name: sent.name }) : label}
      </p>
      {!hasFailed && (
        <>
          <Progress.Root size="lg">
            <Progress.Section
              value={Math.round((share ?? 1) * 100)}
              animated={share === null}
              aria-label={label}
            />
          </Progress.Root>
          <span className={classes.quiet}>
            {[
              share !== null && roughShareOf(language, Math.floor(share * 100) / 100),
              t('import.sending.wait'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
      <Refusal error={error} />
      <div className={classes.acts}>
        {hasFailed && <Button onClick={onAgain}>{t('import.send-again')}</Button>}
        <Button variant="default" onClick={onCancel}>
          {hasFailed ? t('import.other') : t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
