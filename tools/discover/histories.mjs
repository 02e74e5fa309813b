// Real logs as `replay` reads them, moved by whole weeks so that they end now: what is long ago says nothing of who is strong, and nothing of what to plan.
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LOGS, readLog } from '../recount/logs.mjs';
import { visitsFile } from '../recount/visits-file.mjs';

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;

/** A folder, its two files, and the clock that they were written by. */
const OLIST = {
  name: 'olist-marketing-funnel',
  files: ['olist_marketing_qualified_leads_dataset.csv', 'olist_closed_deals_dataset.csv'],
};

/**
 * The histories: `read(folder, leads)` resolves to `{ leads, format, timeZone, write }`, of which `write` puts its files into a folder; to undefined where there is no such log. Of more
 * leads than `leads` every so manieth is taken, so that it is the same time with less in it.
 */
export const HISTORIES = [
  ...LOGS.map((log) => ({ name: log.name, read: (folder, most) => readVisitsOf(log, folder, most) })),
  { name: OLIST.name, read: readOlist },
];

function readVisitsOf(log, folder, most) {
  const all = readLog(log, folder);
  if (all === undefined) return undefined;
  const leads = thinned(all, most);
  const last = Math.max(...leads.flatMap(({ stays, end }) => [end?.at ?? 0, ...stays.map(({ at }) => at)]));
  const later = wholeWeeksUntilNow(last);
  const moved = leads.map(({ stays, end, ...lead }) => ({
    ...lead,
    stays: stays.map((stay) => ({ ...stay, at: stay.at + later })),
    end: end && { ...end, at: end.at + later },
  }));
  return {
    leads: leads.length,
    format: 'visits',
    timeZone: 'Europe/Amsterdam',
    write: async (into) => [await written(into, 'visits.csv', visitsFile(moved))],
  };
}

/** The leads of a marketplace in the two files that they come in, with their days moved. */
function readOlist(folder, most) {
  const paths = OLIST.files.map((file) => join(folder, OLIST.name, file));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const [[heading, ...all], deals] = paths.map((path) => readFileSync(path, 'utf8').trimEnd().split(/\r?\n/));
  const leads = thinned(all, most);
  const keys = new Set(leads.map(keyOf));
  const [dealHeading, ...dealt] = deals;
  const tables = [
    [heading, ...leads],
    [dealHeading, ...dealt.filter((line) => keys.has(keyOf(line)))],
  ];
  const last = Math.max(
    ...tables
      .flat()
      .flatMap((line) => line.match(DATE) ?? [])
      .map((day) => Date.parse(day)),
  );
  const later = wholeWeeksUntilNow(last);
  const moved = tables.map((lines) =>
    lines.map((line) => `${line.replace(DATE, (day) => dateOf(Date.parse(day) + later))}\n`).join(''),
  );
  return {
    leads: leads.length,
    format: 'olist',
    timeZone: 'America/Sao_Paulo',
    write: (into) => Promise.all(paths.map((path, place) => written(into, basename(path), moved[place]))),
  };
}

const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

const dateOf = (at) => new Date(at).toISOString().slice(0, 10);

const keyOf = (line) => line.slice(0, line.indexOf(','));

const wholeWeeksUntilNow = (last) => Math.floor((Date.now() - DAY - last) / WEEK) * WEEK;

function thinned(all, most = Infinity) {
  return most >= all.length
    ? all
    : all.filter(
        (_, place) => Math.floor(((place + 1) * most) / all.length) > Math.floor((place * most) / all.length),
      );
}

async function written(folder, name, text) {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
