// Reads a workbook as the product does, in a process of its own, and says what came of it in a line of JSON.
//   node read-a-workbook.js <file> <limits, as JSON> <rows to read at most>
import { FileError, readWorkbook, type WorkbookLimits } from '#files';

const [, , file = '', limits = '{}', most = '0'] = process.argv;
const given: WorkbookLimits = JSON.parse(limits);

async function countRows(): Promise<unknown> {
  const { heading, rows } = await readWorkbook(file, { sheet: null, headingRow: null }, given);
  let count = 0;
  for await (const _ of rows) {
    count += 1;
    if (count === Number(most)) break;
  }
  return { heading, count };
}

const said = await countRows().catch((error: unknown) => {
  if (error instanceof FileError) return { code: error.code };
  throw error;
});
process.stdout.write(JSON.stringify(said));
