import { Button } from '@mantine/core';
import { Sheet } from '../parts/sheet.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { BoardLinks } from './board-links.tsx';
import { countFilters, NO_FILTER } from './board-filter.ts';
import { FilterFields, type FilterProps } from './filter-fields.tsx';
import classes from './filter-sheet.module.css';

/** How it stands with the sheet; for words: somebody has asked for it by the key that leads to them. */
export type FilterSheetState = 'shut' | 'open' | 'for-words';

type Props = FilterProps & Readonly<{ state: FilterSheetState; onClose: () => void }>;

/** On a phone: what of the board is shown, and where else one goes from it. What is chosen holds at once and stands in the address. */
export function FilterSheet({ state, onClose, ...filter }: Props) {
  const { t } = useWords();
  const { search, onChange } = filter;
  return (
    <Sheet opened={state !== 'shut'} onClose={onClose} title={t('board.filter')}>
      <div className={classes.fields}>
        <FilterFields {...filter} isNamed isForWords={state === 'for-words'} />
        <div className={classes.links}>
          <BoardLinks search={search} />
        </div>
        <div className={classes.foot}>
          {countFilters(search) > 0 && (
            <Button variant="default" onClick={() => onChange(NO_FILTER)}>
              {t('board.filter-clear')}
            </Button>
          )}
          <Button onClick={onClose}>{t('board.filter-show')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
