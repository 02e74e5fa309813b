import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import { askedOf, type FiguresSearch } from './figures-search.ts';

type FigureTable = 'stages' | 'people' | 'losses';

type Props = Readonly<{ tables: readonly FigureTable[]; funnelId: string; search: FiguresSearch }>;

/** What each kind of file is called. */
const FORMATS = { csv: 'CSV', xlsx: 'XLSX' } as const;

const formats: readonly (keyof typeof FORMATS)[] = ['csv', 'xlsx'];

/** The figures that are looked at, to be taken along as files; for whoever may. */
export function Downloads({ tables, funnelId, search }: Props) {
  const { t, language } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  if (account.rights['figures.export'] === undefined) return null;
  const fileAt = (table: FigureTable, format: string): string => {
    // A link has no headers, by which it could say its language.
    const query = new URLSearchParams({ ...askedOf(search), table, format, language });
    return `/api/v1/funnels/${funnelId}/figures/export?${query}`;
  };
  return (
    <div className={classes.downloads}>
      {tables.map((table) => (
        <div key={table} className={classes.download} role="group" aria-label={t(`figures.take.${table}`)}>
          <span className={classes.quiet} aria-hidden>
            {t(`figures.take.${table}`)}
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
