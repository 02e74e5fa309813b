import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './key-caps.module.css';
import type { Stroke } from './strokes.ts';
import { COMMAND_CAP } from './use-keys.ts';

/** Keys as they are printed: each of them does it; two of one stroke are pressed together, or one after the other. */
export function KeyCaps({ of }: Readonly<{ of: readonly Stroke[] }>) {
  const { t } = useWords();
  return (
    <span className={classes.caps}>
      {of.map((stroke, index) => (
        <Fragment key={stroke.code}>
          {index > 0 && <span>{t('keys.or')}</span>}
          {stroke.after !== undefined && (
            <>
              <Kbd>{stroke.after}</Kbd>
              <span>{t('keys.then')}</span>
            </>
          )}
          {stroke.command && <Kbd>{COMMAND_CAP}</Kbd>}
          <Kbd>{stroke.cap}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
