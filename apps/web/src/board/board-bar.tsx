import { Button, Select } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { funnelsQuery } from '../api/funnels.ts';
import { useWords } from '../texts/texts-context.tsx';
import { useBoardActions } from './board-actions.ts';
import classes from './board-bar.module.css';
import { countFilters } from './board-filter.ts';
import { BoardLinks } from './board-links.tsx';
import { FilterFields, type FilterProps } from './filter-fields.tsx';
import { FilterSheet, type FilterSheetState } from './filter-sheet.tsx';

/** Which board, and what of it is shown. On a phone it is one row, and what is shown is chosen on a sheet. */
export function BoardBar({ board, search, onChange }: FilterProps) {
  const { t } = useWords();
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const [sheet, setSheet] = useState<FilterSheetState>('shut');
  const words = useRef<HTMLInputElement>(null);
  const hasChoice = funnels.length > 1;
  const count = countFilters(search);
  useBoardActions({ search, onChange, toWords: () => focusSeen(words.current) || setSheet('for-words') });
  return (
    <div className={classes.bar}>
      <h1 className={classes.title} data-heard={hasChoice || undefined}>
        {hasChoice ? t('board.title') : board.funnel.name}
      </h1>
      {hasChoice && (
        <Select
          className={classes.funnel}
          aria-label={t('board.funnel')}
          data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
          value={board.funnel.id}
          onChange={(funnel) => funnel !== null && onChange({ funnel })}
          allowDeselect={false}
        />
      )}
      <div className={classes.desk}>
        <FilterFields board={board} search={search} onChange={onChange} words={words} />
        <div className={classes.links}>
          <BoardLinks search={search} />
        </div>
      </div>
      <Button
        className={classes.filter}
        variant={count > 0 ? 'filled' : 'default'}
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={sheet !== 'shut'}
        onClick={() => setSheet('open')}
      >
        {count > 0 ? t('board.filter-set', { count }) : t('board.filter')}
      </Button>
      <FilterSheet
        state={sheet}
        onClose={() => setSheet('shut')}
        board={board}
        search={search}
        onChange={onChange}
      />
    </div>
  );
}

/** Whether the field is on the page, and has the focus now: on a phone it is on the sheet. */
function focusSeen(field: HTMLInputElement | null): boolean {
  if (!field?.offsetParent) return false;
  field.focus();
  return true;
}
