import { describe, expect, it } from '@jest/globals';
import { HashQueue, QueueFull } from './hash-queue.ts';

const gate = (): { passed: Promise<void>; open: () => void } => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
};

describe('hash queue', () => {
  it('runs so many at once, lets so many wait in order, and refuses the rest', async () => {
    const queue = new HashQueue(2, 1);
    const gates = [gate(), gate(), gate()];
    const started: number[] = [];
    const runs = gates.map(({ passed }, index) =>
      queue.run(async () => {
        started.push(index);
        await passed;
        return index;
      }),
    );
    await expect(queue.run(() => Promise.resolve())).rejects.toThrow(QueueFull);
    expect(started).toEqual([0, 1]);
    gates[1]?.open();
    await runs[1];
    gates[2]?.open();
    expect(await runs[2]).toBe(2);
    gates[0]?.open();
    expect(await Promise.all(runs)).toEqual([0, 1, 2]);
  });

  it('gives the place on when the work fails', async () => {
    const queue = new HashQueue(1, 1);
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
