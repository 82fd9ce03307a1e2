import { UpdateSettingsOperation } from '@entraide/contract';
import { redirect } from 'react-router';
import { ask, pageRequestContext } from '../page-request.ts';
import { safePath } from '../safe-path.ts';
import type { Route } from './+types/choose-language';

const yearS = 31_536_000;

/** Keeps the reader's choice of language, a member's with their settings too, and returns to where they were. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const form = await args.request.formData();
  const language = form.get('language') === 'fr' ? 'fr' : 'en';
  if (args.context.get(pageRequestContext).viewer.kind === 'member') {
    await ask(args, UpdateSettingsOperation, { input: { language: language === 'fr' ? 'FR' : 'EN' } });
  }
  return redirect(safePath(form.get('next')), {
    headers: { 'set-cookie': `language=${language}; Path=/; Max-Age=${yearS}; SameSite=Lax` },
  });
}

export function loader(): Response {
  return redirect('/');
}
