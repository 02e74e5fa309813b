import classes from './stage-mark.module.css';

/** A stage by the colour of its stickers and its name. */
export function StageMark({ name, colour }: Readonly<{ name: string; colour: string }>) {
  return (
    <span className={classes.mark}>
      <span className={classes.patch} style={{ background: colour }} aria-hidden />
      <span className={classes.name}>{name}</span>
    </span>
  );
}
