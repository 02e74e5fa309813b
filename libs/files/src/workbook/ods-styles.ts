import type { XmlAttributes } from './xml-reader.ts';

/** Which styles of cells show hours that may pass 24, found while the styles are read: they stand before what uses them. */
export class OdsStyles {
  private readonly formats = new Set<string>();
  private readonly styles = new Set<string>();

  read(element: string, attributes: XmlAttributes): void {
    if (element === 'time-style') {
      const { 'style:name': name = '', 'number:truncate-on-overflow': cut } = attributes;
      if (cut === 'false') this.formats.add(name);
    }
    if (element === 'style') {
      const { 'style:name': name = '', 'style:data-style-name': format = '' } = attributes;
      if (this.formats.has(format)) this.styles.add(name);
    }
  }

  isDuration(style: string | undefined): boolean {
    return style !== undefined && this.styles.has(style);
  }
}
