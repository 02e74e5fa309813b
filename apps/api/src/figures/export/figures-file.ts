import type { StreamableFile } from '@nestjs/common';
import type { FiguresExportQuery } from '#contracts';
import type { FigureReader } from '#database';
import { fileName } from '../../exports/file-name.ts';
import { tableFile } from '../../exports/table-file.ts';
import type { Making } from './about-figures.ts';
import { lossesTable, passedOnTable, peopleTable, stagesTable } from './figure-tables.ts';
import type { FiguresAsked } from '../counted/figures-asked.ts';
import { readFigures, readPassedOn, readPeopleFigures } from '../counted/read-figures.ts';
import { toldOf } from '../counted/told-of.ts';

type Wanted = Pick<FiguresExportQuery, 'table' | 'format'> & Readonly<{ making: Making }>;

/** The figures that are asked for, as a file. */
export async function figuresFile(
  reader: FigureReader,
  asked: FiguresAsked,
  { table, format, making }: Wanted,
): Promise<StreamableFile> {
  const { language } = making;
  const form = { format, language, name: fileName(`figures-${table}`, { ...asked.days, format }) };
  switch (table) {
    case 'stages':
      return tableFile(stagesTable(await readFigures(reader, asked, language), making), form);
    case 'people':
      return tableFile(peopleTable(await readPeopleFigures(reader, asked, language), making), form);
    case 'passed-on':
      return tableFile(passedOnTable(await readPassedOn(reader, asked, language), asked.frame, making), form);
    case 'losses': {
      const { stages } = await readFigures(reader, asked, language);
      return tableFile(lossesTable({ ...toldOf(asked, 'losses', language), stages }, making), form);
    }
  }
}
