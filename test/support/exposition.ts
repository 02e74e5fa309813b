/** One series of an exposition, with its labels. */
export type Sample = Readonly<{ name: string; labels: Readonly<Record<string, string>>; value: number }>;

const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/g;

/** Reads Prometheus' text format 0.0.4. Throws for a line that is none of it, and for a series that nobody has announced. */
export function samplesOf(text: string): readonly Sample[] {
  const announced = new Set<string>();
  return text.split('\n').flatMap((line): Sample[] => {
    const type = /^# TYPE (\S+) (counter|gauge|histogram|summary|untyped)$/.exec(line)?.[1];
    if (type) announced.add(type);
    if (line === '' || line.startsWith('# ')) return [];
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    const family = name.replace(/_(bucket|sum|count)$/, '');
    if (!announced.has(name) && !announced.has(family)) throw new Error(`Not announced: ${line}`);
    if (labels.replace(LABEL, '') !== '') throw new Error(`No labels: ${line}`);
    const number = Number(value.replace('+Inf', 'Infinity').replace('Nan', 'NaN'));
    if (Number.isNaN(number) && value !== 'Nan') throw new Error(`No number: ${line}`);
    const pairs = [...labels.matchAll(LABEL)].map(([, label = '', text_ = '']) => [label, text_] as const);
    return [{ name, labels: Object.fromEntries(pairs), value: number }];
  });
}
