/**
 * V8's limits for the server: a small heap is collected early; without them half a gigabyte is taken before V8 looks.
 * The container's command names the same ones.
 */
export const serverHeapOptions = ['--max-semi-space-size=32', '--max-old-space-size=256'] as const;
