import type { LineState } from './line-query.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { PersonHead } from './person-head.tsx';
import { keptTerms, termsAt, withTerms, type Edits } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';
import type { Place } from './use-matrix-keys.ts';

type Props = Readonly<{
  person: LinePerson;
  row: number;
  /** The cell that Tab comes to. */
  here: Place;
  line: LineState;
  edits: Edits;
  onChange: ((edits: Edits) => void) | undefined;
  onEnter: (place: Place) => void;
}>;

/** One person, stage by stage. */
export function MatrixRow({ person, row, here, line, edits, onChange, onEnter }: Props) {
  return (
    <tr>
      <PersonHead person={person} />
      {line.stages.map((stage, column) => (
        <MatrixCell
          key={stage.id}
          person={person}
          stage={stage}
          place={{ row, column }}
          isHere={here.row === row && here.column === column}
          terms={termsAt(stage, person.id, edits)}
          isChanged={edits.get(stage.id)?.has(person.id) ?? false}
          kept={keptTerms(stage, person.id)}
          onChange={onChange && ((terms) => onChange(withTerms(edits, stage, person.id, terms)))}
          onEnter={onEnter}
        />
      ))}
    </tr>
  );
}
