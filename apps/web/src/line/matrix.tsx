import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import type { LineState } from './line-query.ts';
import classes from './matrix.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixKeys } from './matrix-keys.tsx';
import { MatrixRow } from './matrix-row.tsx';
import type { Edits } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';
import { useCellSheet } from './use-cell-sheet.tsx';
import { useMatrixKeys, type Place } from './use-matrix-keys.ts';

type Props = Readonly<{
  line: LineState;
  people: readonly LinePerson[];
  edits: Edits;
  /** Undefined: it is only looked at. */
  onChange: ((edits: Edits) => void) | undefined;
}>;

const FIRST: Place = { row: 0, column: 0 };

/** People by stages. Every cell is a button of one tab stop for all; arrows go from one to the next. */
export function Matrix({ line, people, edits, onChange }: Props) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const [here, setHere] = useState(FIRST);
  const own = people.filter(({ isOwn }) => isOwn);
  const rows = isAll ? people : own;
  const sheet = useCellSheet({ line, people, edits, onChange });
  const scene = { line, people, edits, onChange, here, onEnter: setHere, onOpen: sheet.open };
  const keys = useMatrixKeys({ line, people: rows, edits, onChange });
  return (
    <div className={classes.matrix}>
      {/* The keys are of the buttons in the cells; they come up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.box} onKeyDown={keys}>
        <table className={classes.table} aria-label={t('matrix.title', { funnel: line.funnel.name })}>
          <MatrixHead stages={line.stages} />
          <tbody>
            {rows.map((person, row) => (
              <MatrixRow key={person.id} person={person} row={row} scene={scene} />
            ))}
          </tbody>
        </table>
      </div>
      {own.length < people.length && (
        <Checkbox
          label={t('matrix.others', { count: people.length - own.length })}
          checked={isAll}
          onChange={({ currentTarget: { checked } }) => setAll(checked)}
        />
      )}
      {onChange && <MatrixKeys />}
      {sheet.content}
    </div>
  );
}
