import { FiguresDownloadOperation, FiguresSubjectsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ask, pageRequestContext } from '../../page-request.ts';
import type { Route } from './+types/figures-download';
import { figuresPath, readPurpose } from './evidence-address.ts';
import { figuresCsv } from './figures-csv.ts';

/** The shown figures as a file; nothing to be found below 11 people. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const asked = readPurpose(new URL(args.request.url).searchParams);
  if (!asked) return nothing();
  const subjects = await ask(args, FiguresSubjectsOperation, {
    treatment: args.params.slug,
    kind: asked.kind,
    purpose: asked.slug,
  });
  if (!subjects.treatment || !subjects.purpose) return nothing();
  const { evidenceDownload, evidence } = await ask(args, FiguresDownloadOperation, {
    treatmentId: subjects.treatment.id,
    purposeId: subjects.purpose.id,
  });
  if (evidenceDownload.__typename !== 'EvidenceDownload') return nothing();
  const { treatment, purpose, ...download } = evidenceDownload;
  const { language, publicOrigin } = args.context.get(pageRequestContext);
  const figures = evidence.__typename === 'Evidence' ? evidence : null;
  const text = figuresCsv({
    ...download,
    language,
    treatment: treatment.name,
    purpose: purpose.name,
    people: figures?.people ?? null,
    source: new URL(figuresPath(treatment, purpose), publicOrigin).href,
    symptomNames: new Map(figures?.sideEffects.map(({ symptom }) => [symptom.slug, symptom.name])),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(treatment.slug, purpose.slug)}"`,
    },
  });
}

const nothing = (): Response =>
  new Response(m.evidence_download_from(), { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

const fileName = (...slugs: string[]): string => `${slugs.join('-').replace(/[^a-z0-9-]/gi, '')}.csv`;
