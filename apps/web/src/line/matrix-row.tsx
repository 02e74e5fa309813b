import { MatrixCell, type MatrixScene } from './matrix-cell.tsx';
import { PersonHead } from './person-head.tsx';
import type { LinePerson } from './use-line-people.ts';

type Props = Readonly<{ person: LinePerson; row: number; scene: MatrixScene }>;

/** One person, stage by stage. */
export function MatrixRow({ person, row, scene }: Props) {
  return (
    <tr>
      <PersonHead person={person} />
      {scene.line.stages.map((stage, column) => (
        <MatrixCell key={stage.id} person={person} stage={stage} place={{ row, column }} scene={scene} />
      ))}
    </tr>
  );
}
