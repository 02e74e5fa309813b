import { describe, expect, it } from '@jest/globals';
import { drawPng } from './draw-png.ts';
import { funnelSvg, MOST_BARS, type Bar, type FunnelPicture } from './funnel-svg.ts';

const bar = (changes: Partial<Bar> = {}): Bar => ({
  label: 'Квалификация',
  colour: '#f2c94c',
  whole: 34,
  forward: 20,
  value: '34',
  note: 'начато 34, дальше 20 из 28',
  ...changes,
});
const picture = (bars: readonly Bar[], title = 'Неделя 16–22 ноября · Продажи'): FunnelPicture => ({
  title,
  subtitle: 'Начатые визиты; тёмная часть ушла дальше',
  bars,
});

/** Width and height as a PNG says them in its first chunk. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('the picture of a funnel', () => {
  it('names every stage with its number and what became of it', () => {
    const svg = funnelSvg(picture([bar(), bar({ label: 'Встреча', value: '20', note: 'начато 20' })]));
    for (const text of ['Квалификация', 'Встреча', '>34<', '>20<', 'дальше 20 из 28'])
      expect(svg).toContain(text);
  });

  it('draws bars as long as they are of the longest, and none for nothing', () => {
    const svg = funnelSvg(
      picture([
        bar({ whole: 100, forward: 50 }),
        bar({ whole: 50, forward: 0 }),
        bar({ whole: 0, forward: 0 }),
      ]),
    );
    const widths = [...svg.matchAll(/width="(\d+)" height="16"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([512, 512, 256, 512, 256, 0, 512, 0, 0]);
  });

  it('cuts a name that is too long, and takes no stage more than can be read', () => {
    const long = bar({ label: 'Очень длинное название этапа '.repeat(9) });
    const svg = funnelSvg(picture(Array.from({ length: 30 }, () => long)));
    expect(svg.match(/…/g)).toHaveLength(MOST_BARS);
    expect(svg).not.toContain('этапа Очень длинное название этапа');
  });

  it('stays a picture whatever somebody has called his stages', () => {
    const typed = '</text><script>alert(1)</script>&"\u0000';
    const svg = funnelSvg(picture([bar({ label: typed, note: typed })], typed));
    expect(svg).not.toContain('<script>');
    expect(sizeOf(drawPng(svg)).width).toBe(1_120);
  });
});

describe('its PNG', () => {
  const png = drawPng(funnelSvg(picture([bar()])));

  it('is one, twice as many points as it is shown wide', () => {
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    expect(sizeOf(png)).toEqual({ width: 1_120, height: 328 });
  });

  it('has letters in it, Cyrillic ones too, and not one box for all of them', () => {
    const drawn = (label: string): string => drawPng(funnelSvg(picture([bar({ label })]))).toString('base64');
    expect(new Set(['Ж', 'Щ', 'Q', ' '].map(drawn)).size).toBe(4);
  });
});
