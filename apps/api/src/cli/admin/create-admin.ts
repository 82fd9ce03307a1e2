import { type Language, languages } from '@entraide/domain-kernel';
import { CreateAdministratorCommand } from '@entraide/server-accounts';
import { Command, Option } from 'commander';
import { askNewPassword, passwordFromStdin } from './ask-password.ts';
import { type WithApplication, valueOf } from './open-application.ts';

interface CreateAdminOptions {
  readonly email: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly passwordStdin?: true;
}

/** `npm run admin -- create-admin --email … --pseudonym …` */
export function createAdminCommand(withApplication: WithApplication): Command {
  const createAdmin = async ({ passwordStdin, ...given }: CreateAdminOptions): Promise<void> => {
    const password = passwordStdin ? await passwordFromStdin() : await askNewPassword();
    await withApplication(async (app) => {
      valueOf(await app.get(CreateAdministratorCommand).execute({ ...given, password }));
    });
    console.log(`${given.pseudonym} is an administrator and can sign in with ${given.email}.`);
  };
  return new Command('create-admin')
    .description('Adds an administrator; the password is asked for on the terminal.')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--pseudonym <name>', 'name that others see')
    .addOption(new Option('--language <language>', 'of the site and of mails').choices(languages).default('en'))
    .option('--password-stdin', 'read the password from standard input')
    .action(createAdmin);
}
