import 'reflect-metadata';
import { SettingsFault } from '@entraide/server-platform';
import { Command } from 'commander';
import { appointModeratorCommand, dismissModeratorCommand } from './admin/appoint-moderator.ts';
import { createAdminCommand } from './admin/create-admin.ts';

/** `npm run admin -- <command>`: what only the people who run the site may do. */
const program = new Command('admin')
  .description('Administration of the site from the command line.')
  .addCommand(createAdminCommand)
  .addCommand(appointModeratorCommand)
  .addCommand(dismissModeratorCommand);

program.parseAsync().then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => {
    const isOurs = error instanceof SettingsFault || error instanceof Error;
    console.error(isOurs ? error.message : 'It failed for an unknown reason. Nothing was changed.');
    process.exit(1);
  },
);
