import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldFigures } from './fold-figures.ts';
import { FIGURES, TIMED_FIGURES } from './visit-figures.ts';

/** Figures are summed up by weeks, too: those of the last thirty days took longer than those of all time, which are a few years. */
export class FiguresByWeek1795810000000 implements MigrationInterface {
  readonly name = 'FiguresByWeek1795810000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of foldedBy(FIGURES)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of foldedBy(TIMED_FIGURES)) await runner.query(statement);
  }
}

/** Folds from now on as figures of this shape are, and counts all visits anew. */
const foldedBy = (shape: typeof FIGURES): readonly string[] => [
  ...foldFigures(shape).map((text) => text.replace(/^create function/, 'create or replace function')),
  'select recount_visits(null)',
];
