import { redirect } from 'react-router';
import { safePath } from '../page-request.ts';
import type { Route } from './+types/choose-language';

const yearS = 31_536_000;

/** Keeps the reader's choice of language and returns to where they were. */
export async function action({ request }: Route.ActionArgs): Promise<Response> {
  const form = await request.formData();
  const language = form.get('language') === 'fr' ? 'fr' : 'en';
  return redirect(safePath(form.get('next')), {
    headers: { 'set-cookie': `language=${language}; Path=/; Max-Age=${yearS}; SameSite=Lax` },
  });
}

export function loader(): Response {
  return redirect('/');
}
