import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { benchAnalytics } from './analytics.ts';
import { benchDeliver } from './deliver.ts';
import { benchImport } from './import.ts';
import { benchInsight } from './insight.ts';
import { benchLag } from './lag.ts';
import { benchMove } from './move.ts';
import { benchSoak } from './soak.ts';
import { benchWeb } from './web.ts';

const USAGE = `npm run bench -- move [--seconds 4] [--rounds 3] [--specialists 10,50,200]
                                                      moves over HTTP beside a bare endpoint
npm run bench -- deliver [--mails 3000] [--rounds 3]  mails accepted beside raw BullMQ, and the way of one mail at rest
npm run bench -- web [--cards 3000] [--rounds 3]      how soon the board answers in a browser, and what a drag takes
npm run bench -- analytics [--leads 1000000] [--rounds 3]
                                                      figures of so many leads beside the same asked of their visits
npm run bench -- import [--rows 300000]               a file of leads checked and entered, beside a bare COPY of the same rows
npm run bench -- insight [strengths|plans|learning|simulation] [--rounds 3]
                                                      who is strong where, the best line, and how it works, of simulated people who are known
npm run bench -- lag [--seconds 20]                    whether figures keep up with a thousand moves a second
npm run bench -- soak [--minutes 10]                  memory under moves and messages, and of a start at rest`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    leads: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '300000' },
    cards: { type: 'string', default: '3000' },
    mails: { type: 'string', default: '3000' },
    minutes: { type: 'string', default: '10' },
    specialists: { type: 'string', default: '10' },
  },
});
const settings = {
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  leads: Number(values.leads),
  rows: Number(values.rows),
  cards: Number(values.cards),
  mails: Number(values.mails),
  minutes: Number(values.minutes),
  specialists: values.specialists.split(',').map(Number),
};

switch (positionals[0]) {
  case 'move':
    await benchMove(settings);
    break;
  case 'deliver':
    await benchDeliver(settings);
    break;
  case 'web':
    await benchWeb(settings);
    break;
  case 'analytics':
    await benchAnalytics(settings);
    break;
  case 'import':
    await benchImport(settings);
    break;
  case 'insight':
    await benchInsight(settings, positionals[1]);
    break;
  case 'lag':
    await benchLag(settings);
    break;
  case 'soak':
    await benchSoak(settings);
    break;
  default:
    console.log(USAGE);
    process.exitCode = 2;
}
