/** What is wrong with a workbook, in English. */
export const workbooks = {
  'workbook.none': '{{file}} is no workbook. What can be read: {{kinds}} and text with separators.',
  'workbook.format':
    '{{file}}: files of the kind {{format}} can not be read. Open it where it was made and save the table as {{best}}; what can be read: {{kinds}}.',
  'workbook.locked':
    '{{file}} asks for a password. Take the password off, save the workbook and choose it again.',
  'workbook.damaged':
    '{{file}} is damaged or was not copied whole. Open it in a spreadsheet, save it anew as {{best}} and choose it again.',
  'workbook.too-large':
    '{{file}} is larger than {{most}} MB. Divide it, or save the sheet that you need as {{format}}.',
  'workbook.unpacks-too-large':
    '{{file}} would take more than {{most}} MB unpacked, or is packed as no workbook is. Copy the table into a new workbook and save that as {{best}}.',
  'workbook.too-slow_one':
    '{{file}} could not be read in {{count}} second. Copy the table into a new workbook without formats, or save the sheet as {{format}}.',
  'workbook.too-slow_other':
    '{{file}} could not be read in {{count}} seconds. Copy the table into a new workbook without formats, or save the sheet as {{format}}.',
  'workbook.too-much':
    '{{file}} takes too much memory to read. Divide it, or save the sheet that you need as {{format}}.',
  'workbook.sheet-missing': '{{file}} has no sheet “{{sheet}}”.',
  'workbook.sheet-empty': '{{file}}: the sheet “{{sheet}}” is empty. Choose another one.',
  'workbook.sheet-without-table':
    '{{file}}: on the sheet “{{sheet}}” there is a picture or a chart and no table. Choose another sheet.',
  'workbook.heading-empty':
    '{{file}}, sheet “{{sheet}}”: row {{line}} is empty, so it can not name the columns. Choose another row.',
} as const;
