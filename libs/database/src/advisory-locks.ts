/**
 * The numbers of the advisory locks of this product, each of something else: any will do as long as every process uses the same, and none is
 * used twice.
 */
export const ADVISORY_LOCKS = {
  /** One process at a time brings the tables to its version. */
  migration: 7_265_319,
  /** One process at a time seals the audit. */
  sealing: 7_265_320,
  /** Accounts are set up one after the other. */
  settingUp: 7_265_321,
  /** The last administrator stays. */
  administrators: 7_265_322,
  /** With a second number, of a stage: its stickers are put one after the other. */
  placing: 7_265_323,
  /** A demo is loaded or removed. */
  seeding: 7_265_324,
} as const;
