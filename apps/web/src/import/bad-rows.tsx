import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import { rowsQuery } from './import-queries.ts';
import type { Import, ImportedRow } from './import-types.ts';
import { placesOf } from './places-of.ts';

/** The rows that can not come in: what is wrong with each, and where; all of them as a file, to be mended and sent again. */
export function BadRows({ of: one }: Readonly<{ of: Import }>) {
  const words = useWords();
  const { t } = words;
  const { counts } = one;
  return (
    <Read query={useQuery(rowsQuery(one, 'bad'))} rows={3}>
      {({ items }) => (
        <>
          <ul className={classes.bad}>
            {items.map((row) => (
              <BadRow key={row.line} of={row} found={one.found} />
            ))}
          </ul>
          {counts.bad > items.length && (
            <Soft>{counted(words, 'import.more', counts.bad - items.length)}</Soft>
          )}
          <Button
            component="a"
            variant="default"
            className={classes.act ?? ''}
            href={`/api/v1/imports/${one.id}/rejected`}
            // What is refused is no file.
            download
          >
            {t('import.rejected')}
          </Button>
        </>
      )}
    </Read>
  );
}

type RowProps = Readonly<{ of: ImportedRow; found: Import['found'] }>;

function BadRow({ of: { line, reason, cells, faults }, found }: RowProps) {
  const { t } = useWords();
  const wrong = placesOf(found, faults);
  const headings = found?.heading ?? [];
  return (
    <li>
      <span className={classes.line}>{t('import.line', { line })}</span>
      <div>
        <p className={classes.reason}>{reason}</p>
        <p className={classes.cells}>
          {headings
            .map((heading, place) => ({ heading, place, cell: cells?.[place] ?? '' }))
            .filter(({ cell, place }) => cell !== '' || wrong.has(place))
            .map(({ heading, place, cell }) => (
              <span key={place} title={heading}>
                {wrong.has(place) ? <mark>{cell || t('import.blank', { column: heading })}</mark> : cell}
              </span>
            ))}
        </p>
      </div>
    </li>
  );
}
