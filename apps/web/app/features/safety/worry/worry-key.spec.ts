import { describe, expect, it } from '@jest/globals';
import { worryKey } from './worry-key.ts';

describe('the key of a worry', () => {
  const at = (time: string): Date => new Date(`2026-11-22T${time}Z`);

  it('is a uuid, the same within the hour', async () => {
    const key = await worryKey('post', 'a', at('10:00:00'));
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await worryKey('post', 'a', at('10:59:59'))).toBe(key);
  });

  it('is another one for another hour, kind or id', async () => {
    const keys = await Promise.all([
      worryKey('post', 'a', at('10:00:00')),
      worryKey('post', 'a', at('11:00:00')),
      worryKey('thread', 'a', at('10:00:00')),
      worryKey('post', 'b', at('10:00:00')),
    ]);
    expect(new Set(keys).size).toBe(4);
  });
});
