import { RefreshEvidence } from '@entraide/server-evidence';
import { Command } from 'commander';
import type { WithApplication } from './open-application.ts';

interface PrintOptions {
  readonly json?: true;
}

/** `npm run admin -- evidence refresh` */
export const evidenceCommand = (withApplication: WithApplication): Command =>
  new Command('evidence').description('The figures made of what members tell.').addCommand(
    new Command('refresh')
      .description('Counts now, and publishes the figures that changed.')
      .option('--json', 'print figures for programs, with the memory it took')
      .action((options: PrintOptions) =>
        withApplication(async (app) => printRefresh(app.get(RefreshEvidence), options)),
      ),
  );

/** @throws when another process is counting */
async function printRefresh(refresh: RefreshEvidence, { json }: PrintOptions): Promise<void> {
  const report = await refresh.execute();
  if (!report) throw new Error('Another process is counting. Nothing was changed.');
  if (json) {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpuMs = Math.round((userCPUTime + systemCPUTime) / 1000);
    console.log(JSON.stringify({ ...report, cpuMs, peakResidentMb: Math.round(maxRSS / 1024) }));
    return;
  }
  const { cells, people, waiting, rowsWritten, ms } = report;
  console.log(
    `${cells} pairs of treatment and purpose with figures, ${people} people in them, ${waiting} waiting; ${rowsWritten} rows written in ${ms} ms.`,
  );
}
