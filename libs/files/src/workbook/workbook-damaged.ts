/** Something in the workbook is not as its kind of file is written. The message is for who looks for the cause. */
export class WorkbookDamaged extends Error {
  override readonly name = 'WorkbookDamaged';
}
