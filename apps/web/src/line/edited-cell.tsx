import { CellEditor } from './cell-editor.tsx';
import { useConflicts, type CellOf, type EditedLine } from './conflict-words.ts';
import { keptTerms, strengthAt, termsAt, withTerms, type Edits } from './seats.ts';

type Props = CellOf & Readonly<{ edited: EditedLine; onChange: (edits: Edits) => void; onClose: () => void }>;

/** The editor of one cell, with what would be wrong with its stage and its person. */
export function EditedCell({ person, stage, edited, onChange, onClose }: Props) {
  const { edits } = edited;
  const conflicts = useConflicts(edited, { person, stage });
  return (
    <CellEditor
      terms={termsAt(stage, person.id, edits)}
      kept={keptTerms(stage, person.id)}
      strength={strengthAt(stage, person.id)}
      conflicts={conflicts}
      onChange={(terms) => onChange(withTerms(edits, stage, person.id, terms))}
      onClose={onClose}
    />
  );
}
