import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a stage, which its stickers are tinted with. */
    '--stage'?: string;
  }
}
