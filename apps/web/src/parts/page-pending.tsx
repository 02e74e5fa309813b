import { Skeleton } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import classes from './page-pending.module.css';

const WIDTHS = ['100%', '82%', '64%', '90%'];

/** What stands in the place of a page until it is there: its shape, and no wheel that turns. */
export function PagePending() {
  return (
    <div className={classes.page}>
      <Skeleton height={28} width={220} mb="lg" />
      <PartPending lines={6} />
    </div>
  );
}

/** The same for a part of a page, of so many lines. */
export function PartPending({ lines }: Readonly<{ lines: number }>) {
  const { t } = useWords();
  return (
    <div aria-busy="true" aria-label={t('shell.loading')} role="status">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} width={WIDTHS[line % WIDTHS.length] ?? '100%'} mb="sm" />
      ))}
    </div>
  );
}
