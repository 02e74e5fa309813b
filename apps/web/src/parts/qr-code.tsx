import { encode } from 'uqr';
import classes from './qr-code.module.css';

/** A text as a picture that a telephone reads; `label` says to who does not see it what it is. */
export function QrCode({ of, label }: Readonly<{ of: string; label: string }>) {
  const { data, size } = encode(of, { border: 2 });
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={squares} fill="#000" />
    </svg>
  );
}
