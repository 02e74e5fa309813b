import { Injectable } from '@nestjs/common';
import { WORD_FIELDS } from '#contracts';
import { Import, type ImportWordList } from '#contracts/imports';
import { Database } from '#database';
import { wordsOfBadRowsOf } from '#database/imports';
import type { Caller } from '../caller.ts';
import { importFor } from './show-import.ts';

/** More than a person would map by hand. */
const MOST_WORDS = 200;

/** Lists the words of a file that mean no stage or no employee, so that somebody can say which they mean. */
@Injectable()
export class ListImportWords {
  constructor(private readonly database: Database) {}

  /** Those of bad rows, the most frequent first. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(id: string, caller: Caller): Promise<ImportWordList> {
    const { kept } = await importFor(this.database, id, caller);
    const found = Import.shape.found.parse(kept.found);
    const items: ImportWordList['items'] = [];
    for (const field of WORD_FIELDS) {
      const column = found?.columns.find((one) => one.field === field);
      const place = found && column ? found.heading.indexOf(column.heading) : -1;
      if (place < 0) continue;
      const asked = { importId: id, place, field, most: MOST_WORDS };
      for (const { word, rows } of await wordsOfBadRowsOf(this.database, asked))
        items.push({ field, word, rows });
    }
    return { items };
  }
}
