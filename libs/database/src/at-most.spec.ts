import { describe, expect, it } from '@jest/globals';
import { AtMost } from './at-most.ts';

const LONG = 10_000;

/** Something that happens once, and can be waited for. */
function event(): Readonly<{ happens: () => void; happened: Promise<void> }> {
  let happens: () => void = () => undefined;
  const happened = new Promise<void>((resolve) => {
    happens = resolve;
  });
  return { happens: () => happens(), happened };
}

type Work = Readonly<{ run: () => Promise<string>; begins: Promise<void>; end: () => void }>;

/** Work that goes on until it is told to end. */
function work(name: string, begun: string[]): Work {
  const [beginning, ending] = [event(), event()];
  const run = async (): Promise<string> => {
    begun.push(name);
    beginning.happens();
    await ending.happened;
    return name;
  };
  return { run, begins: beginning.happened, end: ending.happens };
}

describe('at most two at once', () => {
  it('do it, and the others when one of them has ended, in the order in which they came', async () => {
    const begun: string[] = [];
    const works = ['a', 'b', 'c', 'd'].map((name) => work(name, begun));
    const two = new AtMost(2, LONG);
    const results = works.map(({ run }) => two.run(run));
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await works[2]?.begins;
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
    expect(await two.run(async () => 'later')).toBe('later');
  });

  it('leave their places when they fail', async () => {
    const two = new AtMost(2, LONG);
    const failing = Array.from({ length: 5 }, () => two.run(() => Promise.reject(new Error('No'))));
    expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(
      Array(5).fill('rejected'),
    );
    expect(await two.run(async () => 'later')).toBe('later');
  });

  it('are not waited for by who has no patience, and his place is nobody’s', async () => {
    const begun: string[] = [];
    const [one, two, three] = ['a', 'b', 'c'].map((name) => work(name, begun));
    const most = new AtMost(1, 1);
    const running = one && most.run(one.run);
    expect(two && (await most.run(two.run))).toBeUndefined();
    one?.end();
    expect(await running).toBe('a');
    three?.end();
    expect(three && (await most.run(three.run))).toBe('c');
    expect(begun).toEqual(['a', 'c']);
  });
});
