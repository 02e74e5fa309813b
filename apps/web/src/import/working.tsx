import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { ButtonLink } from '../parts/button-link.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { roughShareOf } from '../parts/share.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import type { Import } from './import-types.ts';
import { paceOf, reckonedFrom, rounded, timeLeft } from './progress.ts';
import { useDirect } from './use-direct.ts';

type Doing = 'checking' | 'entering' | 'undoing';

/** What goes on by itself: how far it is, how fast, and how long it still takes. Of a file that is read nobody knows how many rows it has. */
export function Working({ of: one, doing }: Readonly<{ of: Import; doing: Doing }>) {
  const words = useWords();
  const { t, language } = words;
  const now = { at: Date.parse(one.at), done: doneOf(one, doing) };
  const [seen] = useState(now);
  const left = leftOf(one, doing);
  const pace = paceOf(reckonedFrom(Date.parse(one.begunAt ?? one.at), seen, now), now, left);
  const share = left === undefined ? undefined : now.done / Math.max(1, now.done + left);
  const label = t(`import.doing.${doing}`);
  return (
    <div className={classes.working}>
      <p role="status" className={classes.doing}>
        {label}
      </p>
      <Progress.Root size="lg">
        <Progress.Section
          value={Math.floor((share ?? 1) * 100)}
          animated={share === undefined}
          aria-label={label}
        />
      </Progress.Root>
      <span className={classes.quiet}>
        {[
          share !== undefined && roughShareOf(language, Math.floor(share * 100) / 100),
          left === undefined
            ? counted(words, 'import.checked-rows', now.done)
            : t('import.done-of', { done: words.number(now.done), all: words.number(now.done + left) }),
          pace.perSecond !== undefined &&
            t('import.per-second', { number: words.number(rounded(pace.perSecond)) }),
          pace.leftMs !== undefined && leftInWords(words, pace.leftMs),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Soft>{t('import.by-itself')}</Soft>
      {doing === 'entering' && <Stop importId={one.id} />}
      {doing === 'checking' && (
        <div className={classes.acts}>
          <ButtonLink
            variant="default"
            to="/import/$importId"
            params={{ importId: one.id }}
            search={{ step: 'columns' }}
          >
            {t('import.back')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function Stop({ importId }: Readonly<{ importId: string }>) {
  const { t } = useWords();
  const direct = useDirect(importId);
  return (
    <>
      <Refusal error={direct.error} />
      <div className={classes.acts}>
        <Button variant="default" loading={direct.isPending} onClick={() => direct.mutate({ verb: 'stop' })}>
          {t('import.stop')}
        </Button>
      </div>
    </>
  );
}

function doneOf({ counts }: Import, doing: Doing): number {
  if (doing === 'checking') return counts.rows;
  return doing === 'entering'
    ? counts.entered + counts.changed + counts.skipped
    : counts.undone + counts.kept;
}

function leftOf({ counts }: Import, doing: Doing): number | undefined {
  if (doing === 'checking') return undefined;
  return doing === 'entering' ? counts.good : counts.entered + counts.changed;
}

function leftInWords({ t }: Words, ms: number): string {
  const { unit, count } = timeLeft(ms);
  return unit === 'soon' ? t('import.left.soon') : t(`import.left.${unit}`, { count });
}
