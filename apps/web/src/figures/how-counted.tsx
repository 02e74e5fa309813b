import { Folded } from '../parts/folded.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';

type Props = Readonly<{
  /** What the rest is unfolded by. */
  title?: string;
  /** Without which no figure is read, where that is not said above them. */
  rule?: string;
  /** The rest, sentence by sentence. */
  howCounted: readonly string[];
}>;

/** By which rule figures are counted: what always has to be known, and all of it for whoever asks, and on paper. */
export function HowCounted({ title, rule, howCounted }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.rule}>
      {rule !== undefined && <p>{rule}</p>}
      <Folded title={title ?? t('figures.how-counted')} isPrinted>
        <ul>
          {howCounted.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Folded>
    </div>
  );
}
