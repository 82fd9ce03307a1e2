import { ImportWatchedTermsOperation, WatchedTermsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, TextArea } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/import-terms-page';
import { AdminFrame } from './admin-frame.tsx';
import { type FormProblem, textOf } from './form-values.ts';
import { largestTable, textOfFile } from './table-file.ts';

const list = '/admin/safety/watched-terms';

/** Only who may read the terms may bring others. */
export async function loader(args: Route.LoaderArgs): Promise<null> {
  await ask(args, WatchedTermsPageOperation, {});
  return null;
}

interface ImportAnswer {
  readonly problems: readonly FormProblem[];
  readonly table: string;
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const file = form.get('file');
  const typed = textOf(form, 'table');
  const isFile = file instanceof File && file.size > 0;
  if (isFile && file.size > largestTable) {
    const problems = [{ field: 'file', message: m.safety_import_too_large({ kilobytes: largestTable / 1000 }) }];
    return data({ problems, table: typed } satisfies ImportAnswer as ImportAnswer, { status: 422 });
  }
  const table = isFile ? textOfFile(new Uint8Array(await file.arrayBuffer())) : typed;
  const { importWatchedTerms } = await ask(args, ImportWatchedTermsOperation, { table });
  const { added, changed, problems } = importWatchedTerms;
  if (problems.length === 0) throw redirect(`${list}?added=${added}&changed=${changed}`, 303);
  return data({ problems, table } satisfies ImportAnswer as ImportAnswer, { status: 422 });
}

export default function ImportTermsPage({ actionData }: Route.ComponentProps): ReactElement {
  return (
    <AdminFrame
      title={m.safety_terms_import()}
      lead={m.safety_import_lead()}
      above={{ label: m.safety_terms_title(), href: list }}
    >
      {actionData ? <Faults problems={actionData.problems} /> : null}
      <p className="measure">{m.safety_import_columns()}</p>
      <pre className="safety-sample">{`words,language,effect,beginnings,note\nprodige,fr,flag,yes,\n"magic, pure",any,approve,no,…`}</pre>
      <Form method="post" encType="multipart/form-data" className="stack measure" noValidate>
        <div className="field">
          <label className="field-label" htmlFor="file">
            {m.safety_import_file()}
          </label>
          <p className="quiet small" id="file-hint">
            {m.safety_import_file_hint()}
          </p>
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv,text/plain"
            aria-describedby="file-hint"
          />
        </div>
        <TextArea name="table" label={m.safety_import_text()} defaultValue={actionData?.table} rows={8} />
        <div className="row">
          <button className="button" type="submit">
            {m.safety_import_button()}
          </button>
          <a className="button button-plain" href={list}>
            {m.frame_cancel()}
          </a>
        </div>
      </Form>
    </AdminFrame>
  );
}

/** Each line that cannot be read, with why; nothing of the table was taken. */
function Faults({ problems }: { readonly problems: readonly FormProblem[] }): ReactElement {
  const isAboutLines = problems.some(({ code }) => code === 'TABLE_LINE_INVALID');
  return (
    <ErrorSummary
      title={isAboutLines ? m.safety_import_refused() : m.safety_import_nothing_taken()}
      problems={problems}
    />
  );
}
