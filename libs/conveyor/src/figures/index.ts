export { COUNTED_AS, type CountedAs } from './counted-as.ts';
