import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';

export type FigureTable = 'stages' | 'people' | 'passed-on' | 'losses';

/** Which tables there are of each view. */
type Tables = Readonly<{
  figures: FigureTable;
  flow: 'cohort' | 'throughput' | 'work' | 'velocity' | 'forecast';
  now: 'stages' | 'holders';
}>;

type Props<View extends keyof Tables> = Readonly<{
  view: View;
  tables: readonly Tables[View][];
  funnelId: string;
  /** What they are asked with: days, and which leads. */
  asked?: Readonly<Record<string, string>>;
}>;

/** What is not called by the figures that stand above it. */
const NAMES = { losses: 'figures.take.losses', 'passed-on': 'figures.take.passed-on' } as const;

const isNamed = (table: string): table is keyof typeof NAMES => table in NAMES;

/** What each kind of file is called. */
const FORMATS = { csv: 'CSV', xlsx: 'XLSX' } as const;

const formats: readonly (keyof typeof FORMATS)[] = ['csv', 'xlsx'];

/** The figures that are looked at, to be taken along as files; for whoever may. */
export function Downloads<View extends keyof Tables>({ view, tables, funnelId, asked = {} }: Props<View>) {
  const { t, language } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  if (account.rights['figures.export'] === undefined) return null;
  const nameOf = (table: string) => t(isNamed(table) ? NAMES[table] : 'figures.take.these');
  const fileAt = (table: string, format: string): string => {
    // A link has no headers, by which it could say its language.
    const query = new URLSearchParams({ ...asked, table, format, language });
    return `/api/v1/funnels/${funnelId}/${view}/export?${query}`;
  };
  return (
    <div className={classes.downloads}>
      {tables.map((table) => (
        <div key={table} className={classes.download} role="group" aria-label={nameOf(table)}>
          <span className={classes.quiet} aria-hidden>
            {nameOf(table)}
          </span>
          <div className={classes.files}>
            {formats.map((format) => (
              <Button
                key={format}
                component="a"
                variant="default"
                className={classes.file ?? ''}
                href={fileAt(table, format)}
                // What is refused is no file.
                download
              >
                {FORMATS[format]}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
