import type { XmlAttributes } from './xml-reader.ts';

const MOST_SPACES = 1000;
const SPACES = /[\t\r\n ]+/g;

/** The text that a cell shows: its own paragraphs by lines, without what somebody has noted beside it. */
export class OdsText {
  private readonly paragraphs: string[] = [];
  private line = '';
  /** Elements deep within a paragraph of the cell itself; 0: in none. */
  private depth = 0;

  begin(): void {
    this.paragraphs.length = 0;
    this.depth = 0;
  }

  open(name: string, attributes: XmlAttributes, parent: string | undefined): void {
    if (this.depth === 0) {
      if (name !== 'p' || parent !== 'table-cell') return;
      this.line = '';
    } else if (name === 's') {
      this.line += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_SPACES));
    } else if (name === 'line-break') this.line += '\n';
    else if (name === 'tab') this.line += '\t';
    this.depth += 1;
  }

  text(text: string): void {
    // Several spaces are written as an element; what stands here is how the file is laid out.
    if (this.depth > 0) this.line += text.replaceAll(SPACES, ' ');
  }

  close(name: string, parent: string | undefined): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth === 0 && name === 'p' && parent === 'table-cell') this.paragraphs.push(this.line);
  }

  whole(): string {
    return this.paragraphs.join('\n');
  }
}
