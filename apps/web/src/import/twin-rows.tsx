import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { DUPLICATE_POLICIES, type DuplicatePolicy } from '#conveyor/imports';
import { knownWord } from '../parts/known.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import rows from '../parts/rows.module.css';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { contactsOf } from './good-rows.tsx';
import classes from './import.module.css';
import { rowsKey, twinsQuery } from './import-queries.ts';
import type { Import, ImportedRow } from './import-types.ts';
import { useDirect } from './use-direct.ts';

type Props = Readonly<{ of: Import; policy: DuplicatePolicy }>;

/** Rows that are the same as another row or a lead, and what is to become of each. */
export function TwinRows({ of: one, policy }: Props) {
  const { t } = useWords();
  const query = useInfiniteQuery(twinsQuery(one));
  return (
    <Read query={query} rows={3}>
      {({ pages }) => (
        <>
          <ul className={`${rows.rows} ${classes.twins}`} aria-label={t('import.twins-title')}>
            {pages.flatMap(({ items }) =>
              items.map((row) => <TwinRow key={row.line} of={one} row={row} policy={policy} />),
            )}
          </ul>
          <MoreButton query={query} />
        </>
      )}
    </Read>
  );
}

function TwinRow({ of: one, row, policy }: Props & Readonly<{ row: ImportedRow }>) {
  const { t } = useWords();
  const { line, lead, alike } = row;
  return (
    <li className={rows.row}>
      <span>
        {lead?.name}
        <br />
        <span className={rows.quiet}>
          {[t('import.line', { line }), lead?.company, lead && contactsOf(lead)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span>
        <SameAs of={row} />
        <br />
        {alike !== null && <span className={rows.quiet}>{t(`import.alike.${alike}`)}</span>}
      </span>
      <RowChoice of={one} row={row} policy={policy} />
    </li>
  );
}

function SameAs({ of: { twin, twinOf } }: Readonly<{ of: ImportedRow }>) {
  const { t } = useWords();
  if (twin === null) return twinOf === null ? null : t('import.as-line', { line: twinOf });
  return (
    <>
      {t('import.as-lead')}{' '}
      <TextLink to="/leads/$leadId" params={{ leadId: twin.id }} size="sm">
        {[twin.name, twin.company].filter(Boolean).join(', ')}
      </TextLink>
    </>
  );
}

function RowChoice({ of: one, row, policy }: Props & Readonly<{ row: ImportedRow }>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const direct = useDirect(one.id);
  const name = row.lead?.name ?? '';
  // Of one number in the other system there is one lead.
  const offered = DUPLICATE_POLICIES.filter((one) => one !== 'enter' || row.alike !== 'externalId');
  const choose = async (word: string): Promise<void> => {
    const choice = knownWord(DUPLICATE_POLICIES, word) ?? null;
    await direct.mutateAsync({ verb: 'choices', lines: [row.line], choice });
    await queries.invalidateQueries({ queryKey: rowsKey(one.id) });
  };
  return (
    <span>
      <NativeSelect
        aria-label={t('import.choice', { name, line: row.line })}
        data={[
          { value: '', label: t('import.choice.plan', { choice: t(`import.choice.${policy}`) }) },
          ...offered.map((one) => ({ value: one, label: t(`import.choice.${one}`) })),
        ]}
        value={
          direct.isPending
            ? direct.variables.verb === 'choices'
              ? (direct.variables.choice ?? '')
              : ''
            : (row.choice ?? '')
        }
        // What is refused is said below.
        onChange={({ currentTarget: { value } }) => void choose(value).catch(() => undefined)}
      />
      <Refusal error={direct.error} />
    </span>
  );
}
