import { useMediaQuery } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { Sheet } from '../parts/sheet.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { CellOf, EditedLine } from './conflict-words.ts';
import { EditedCell } from './edited-cell.tsx';
import type { Edits } from './seats.ts';

type Given = EditedLine & Readonly<{ onChange: ((edits: Edits) => void) | undefined }>;

/** The editor of a cell where there is no room beside it: how it is opened, and the sheet, wherever it is to stand. */
export function useCellSheet({
  onChange,
  ...edited
}: Given): Readonly<{ open: ((cell: CellOf) => void) | undefined; content: ReactNode }> {
  const { t } = useWords();
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const [isOpen, setOpen] = useState(false);
  // What it was about stays until the next: it is still seen while the sheet goes down.
  const [cell, setCell] = useState<Readonly<{ personId: string; stageId: string }>>();
  const person = edited.people.find(({ id }) => id === cell?.personId);
  const stage = edited.line.stages.find(({ id }) => id === cell?.stageId);
  if (!isNarrow || !onChange) return { open: undefined, content: null };
  const close = () => setOpen(false);
  return {
    open: (opened) => {
      setCell({ personId: opened.person.id, stageId: opened.stage.id });
      setOpen(true);
    },
    content: (
      <Sheet
        opened={isOpen}
        onClose={close}
        title={t('matrix.editor', { name: person?.name ?? '', stage: stage?.name ?? '' })}
      >
        {person && stage && (
          <EditedCell
            key={`${person.id} ${stage.id}`}
            person={person}
            stage={stage}
            edited={edited}
            onChange={onChange}
            onClose={close}
          />
        )}
      </Sheet>
    ),
  };
}
