import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { benchMove } from './move.ts';

const USAGE = `npm run bench -- move [--seconds 4] [--rounds 3]   advances over HTTP beside a bare endpoint`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '4' }, rounds: { type: 'string', default: '3' } },
});
const settings = { seconds: Number(values.seconds), rounds: Number(values.rounds) };

switch (positionals[0]) {
  case 'move':
    await benchMove(settings);
    break;
  default:
    console.log(USAGE);
    process.exitCode = 2;
}
