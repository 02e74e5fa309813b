export { firstToldOf } from './first-told.ts';
