import { builtInKind, kindOfFormat, type NumberKind } from './number-format.ts';
import { readXmlPart } from './xml-part.ts';

/** What numbers stand for by the style of their cell: the place in the list is the style's number. Throws WorkbookDamaged. */
export async function xlsxNumberKinds(part: AsyncIterable<Uint8Array>): Promise<readonly NumberKind[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  await readXmlPart(part, {
    open: (name, attributes, parent) => {
      if (name === 'numFmt' && parent === 'numFmts') {
        const { numFmtId, formatCode = '' } = attributes;
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === 'xf' && parent === 'cellXfs') formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    text: () => undefined,
    close: () => undefined,
  });
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInKind(id) : kindOfFormat(code);
  });
}
