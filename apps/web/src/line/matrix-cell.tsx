import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { LineStage } from './line-query.ts';
import classes from './matrix.module.css';
import type { Terms } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';
import type { Place } from './use-matrix-keys.ts';

type Props = Readonly<{
  person: LinePerson;
  stage: LineStage;
  place: Place;
  isHere: boolean;
  terms: Terms | null;
  kept: Terms | null;
  isChanged: boolean;
  onChange: ((terms: Terms | null) => void) | undefined;
  onEnter: (place: Place) => void;
}>;

/** What was agreed with somebody at a stage, and what he holds there now. */
export function MatrixCell(props: Props) {
  const { person, stage, place, isHere, terms, kept, isChanged, onChange, onEnter } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = { className: classes.face, 'data-rank': terms?.rank ?? 'none', 'data-changed': isChanged };
  if (!onChange) {
    return (
      <td className={classes.cell}>
        <div {...shown}>
          <Face {...props} />
        </div>
      </td>
    );
  }
  return (
    <td className={classes.cell}>
      <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal position="bottom">
        <Popover.Target>
          <UnstyledButton
            {...shown}
            data-cell={`${place.row} ${place.column}`}
            tabIndex={isHere ? 0 : -1}
            onFocus={() => onEnter(place)}
            onClick={() => setOpen(!isOpen)}
          >
            <VisuallyHidden>{t('matrix.cell.of', { name: person.name, stage: stage.name })} </VisuallyHidden>
            <Face {...props} />
            {isChanged && <VisuallyHidden> {t('matrix.cell.changed')}</VisuallyHidden>}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('matrix.editor', { name: person.name, stage: stage.name })}>
          <CellEditor terms={terms} kept={kept} onChange={onChange} onClose={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
    </td>
  );
}

function Face({ person, stage, terms }: Pick<Props, 'person' | 'stage' | 'terms'>) {
  const { t, number } = useWords();
  const load = loadAt(stage, person.id);
  return (
    <>
      <span className={classes.rank}>{terms ? t(`rank.${terms.rank}`) : t('matrix.none')} </span>
      {(terms !== null || load > 0) && (
        <span className={classes.note}>
          {terms
            ? t('matrix.cell', {
                load: number(load),
                capacity: number(terms.capacity),
                weight: number(terms.weight),
              })
            : t('matrix.still-holds', { count: load })}
        </span>
      )}
    </>
  );
}

function loadAt({ specialists, formerSpecialists }: LineStage, employeeId: string): number {
  return [...specialists, ...formerSpecialists].find((one) => one.employeeId === employeeId)?.load ?? 0;
}
