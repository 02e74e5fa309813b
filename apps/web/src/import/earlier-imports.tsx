import { useQuery } from '@tanstack/react-query';
import { Read } from '../parts/read.tsx';
import rows from '../parts/rows.module.css';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import { importsQuery } from './import-queries.ts';
import type { Import } from './import-types.ts';
import { ImportTone } from './import-tone.tsx';

/** What was sent before, the newest first: each goes on where it is. */
export function EarlierImports() {
  const { t } = useWords();
  return (
    <Section title={t('import.earlier')}>
      <Read query={useQuery(importsQuery)} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Soft>{t('import.earlier.none')}</Soft>
          ) : (
            <ul className={`${rows.rows} ${classes.earlier}`} aria-label={t('import.earlier')}>
              {items.map((one) => (
                <EarlierRow key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Read>
    </Section>
  );
}

function EarlierRow({ of: one }: Readonly<{ of: Import }>) {
  const words = useWords();
  const { moment } = words;
  const { id, fileName, madeAt, madeBy, counts } = one;
  const came = [
    counts.entered > 0 && counted(words, 'import.entered', counts.entered),
    counts.undone > 0 && counted(words, 'import.undone', counts.undone),
    counts.bad > 0 && counted(words, 'import.out', counts.bad),
  ].filter(Boolean);
  return (
    <li className={rows.row}>
      <TextLink to="/import/$importId" params={{ importId: id }} size="sm">
        {fileName}
      </TextLink>
      <span>
        <ImportTone state={one.state} />
      </span>
      <span className={rows.quiet}>{[moment(madeAt), madeBy?.name].filter(Boolean).join(' · ')}</span>
      <span className={rows.quiet}>{came.join(' · ')}</span>
    </li>
  );
}
