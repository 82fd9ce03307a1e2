import 'reflect-metadata';
import { Command } from 'commander';
import { appointModeratorCommand, dismissModeratorCommand } from './admin/appoint-moderator.ts';
import { createAdminCommand } from './admin/create-admin.ts';
import { evidenceCommand } from './admin/evidence.ts';
import { openerOf } from './admin/open-application.ts';
import { searchCommand } from './admin/search.ts';

const withApplication = openerOf(process.env);

/** `npm run admin -- <command>`: what only the people who run the site may do. */
const program = new Command('admin')
  .description('Administration of the site from the command line.')
  .addCommand(createAdminCommand(withApplication))
  .addCommand(appointModeratorCommand(withApplication))
  .addCommand(dismissModeratorCommand(withApplication))
  .addCommand(evidenceCommand(withApplication))
  .addCommand(searchCommand(withApplication));

program.parseAsync().then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'It failed for an unknown reason. Nothing was changed.');
    process.exit(1);
  },
);
