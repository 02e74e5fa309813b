import type { Access } from './access.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Layout } from './layout.ts';
import type { ServerSettings } from './settings.ts';

/** Everything that is needed to start and stop the server of one folder. */
export type Site = Readonly<{
  layout: Layout;
  binaries: Binaries;
  account: Account;
  settings: ServerSettings;
}>;

/** A server that has answered. */
export type Running = Readonly<{ pid: number; access: Access }>;

/** Replaying what a crash has left may take long; beyond this something is wrong. */
export const START_MS = 120_000;

/** How often a starting server is looked at: a start takes some 80 ms. */
export const LOOK_MS = 15;
