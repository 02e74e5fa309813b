import { Kbd } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import classes from './matrix.module.css';

/** Which keys do what in the matrix. */
export function MatrixKeys() {
  const { t } = useWords();
  const keys = [
    ['← ↑ → ↓', t('matrix.key.arrows')],
    ['1', t('rank.primary')],
    ['2', t('rank.reserve')],
    ['0', t('matrix.none')],
    ['+ −', t('matrix.key.more')],
    ['Enter', t('matrix.key.enter')],
  ] as const;
  return (
    <ul className={classes.keys} aria-label={t('matrix.keys')}>
      {keys.map(([key, does]) => (
        <li key={key}>
          <Kbd>{key}</Kbd> {does}
        </li>
      ))}
    </ul>
  );
}
