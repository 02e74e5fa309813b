import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a stage, which its stickers are tinted with. */
    '--stage'?: string;
    /** A share of a bar, and between which shares the true one lies; 0 to 1. */
    '--share'?: number;
    '--low'?: number;
    '--high'?: number;
  }
}
