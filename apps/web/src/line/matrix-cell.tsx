import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { CellFace } from './cell-face.tsx';
import type { CellOf, EditedLine } from './conflict-words.ts';
import { EditedCell } from './edited-cell.tsx';
import classes from './matrix.module.css';
import { termsAt, type Edits } from './seats.ts';
import type { Place } from './use-matrix-keys.ts';

/** What all cells of a matrix share. */
export type MatrixScene = EditedLine &
  Readonly<{
    /** Undefined: it is only looked at. */
    onChange: ((edits: Edits) => void) | undefined;
    /** The cell that Tab comes to. */
    here: Place;
    onEnter: (place: Place) => void;
    /** Where there is no room beside a cell: opens it elsewhere. */
    onOpen: ((cell: CellOf) => void) | undefined;
  }>;

type Props = CellOf & Readonly<{ place: Place; scene: MatrixScene }>;

/** What was agreed with somebody at a stage, and what he holds there now. */
export function MatrixCell({ person, stage, place, scene }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { edits, here, onChange, onEnter, onOpen } = scene;
  const terms = termsAt(stage, person.id, edits);
  const isChanged = edits.get(stage.id)?.has(person.id) ?? false;
  const shown = { className: classes.face, 'data-rank': terms?.rank ?? 'none', 'data-changed': isChanged };
  const face = <CellFace person={person} stage={stage} terms={terms} />;
  if (!onChange) {
    return (
      <td className={classes.cell}>
        <div {...shown}>{face}</div>
      </td>
    );
  }
  return (
    <td className={classes.cell}>
      <Popover
        opened={isOpen && !onOpen}
        onChange={setOpen}
        trapFocus
        returnFocus
        withinPortal
        // Beside the cell it may be as high as the window is.
        position="right-start"
        width="22rem"
      >
        <Popover.Target>
          <UnstyledButton
            {...shown}
            data-cell={`${place.row} ${place.column}`}
            tabIndex={here.row === place.row && here.column === place.column ? 0 : -1}
            onFocus={() => onEnter(place)}
            onClick={() => (onOpen ? onOpen({ person, stage }) : setOpen(!isOpen))}
          >
            <VisuallyHidden>{t('matrix.cell.of', { name: person.name, stage: stage.name })} </VisuallyHidden>
            {face}
            {isChanged && <VisuallyHidden> {t('matrix.cell.changed')}</VisuallyHidden>}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown
          aria-label={t('matrix.editor', { name: person.name, stage: stage.name })}
          className={classes.dropdown ?? ''}
        >
          <EditedCell
            person={person}
            stage={stage}
            edited={scene}
            onChange={onChange}
            onClose={() => setOpen(false)}
          />
        </Popover.Dropdown>
      </Popover>
    </td>
  );
}
