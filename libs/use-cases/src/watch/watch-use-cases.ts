import { AcknowledgeAlert } from './acknowledge-alert.ts';
import { Canaries } from './canaries.ts';
import { ChangeThresholds } from './change-thresholds.ts';
import { DeliverAlerts } from './deliver-alerts.ts';
import { KeepCounters } from './keep-counters.ts';
import { LineWatch } from './line-watch.ts';
import { LookAtLine } from './look-at-line.ts';
import { MeasureClock } from './measure-clock.ts';
import { OutsideReceivers } from './outside-receivers.ts';
import { PostAlerts } from './post-alerts.ts';
import { ReadOutside } from './read-outside.ts';
import { ReadThresholds } from './read-thresholds.ts';
import { SetOutside } from './set-outside.ts';
import { SpreadAlerts } from './spread-alerts.ts';
import { TellWatcher } from './tell-watcher.ts';
import { TestOutside } from './test-outside.ts';
import { WatchRound } from './watch-round.ts';

/** By which the line looks after itself. */
export const WATCH_USE_CASES = [
  AcknowledgeAlert,
  Canaries,
  ChangeThresholds,
  DeliverAlerts,
  KeepCounters,
  LineWatch,
  LookAtLine,
  MeasureClock,
  OutsideReceivers,
  PostAlerts,
  ReadOutside,
  ReadThresholds,
  SetOutside,
  SpreadAlerts,
  TellWatcher,
  TestOutside,
  WatchRound,
] as const;
