export {
  ASKED_BY,
  ERASURE_GROUNDS,
  GIVEN_GROUNDS,
  type AskedBy,
  type ErasureAsked,
  type ErasureGround,
  type GivenGround,
} from './erasure.ts';
export { erasureDueOn } from './due-on.ts';
export { isErased } from './erased.ts';
export { endErased } from './erase-lead.ts';
