import type { MemberViewer } from '@entraide/domain-kernel';
import type { DemoReport } from './demo-files.ts';
import { type DemoSite, upper } from './demo-site.ts';
import type { PlayedThread } from './load-threads.ts';

const report = `mutation DemoReport($input: ReportInput!) { report(input: $input) { problems { code field } } }`;

interface ReportStage {
  readonly reports: readonly DemoReport[];
  readonly threads: ReadonlyMap<string, PlayedThread>;
  readonly viewers: ReadonlyMap<string, MemberViewer>;
}

/** Somebody reports something, so that the moderators of the demo have cases to look at. */
export async function loadReports(site: DemoSite, { reports, threads, viewers }: ReportStage): Promise<void> {
  for (const { thread: key, post, reporter, reason, note, hoursAgo } of reports) {
    const thread = threads.get(key);
    const viewer = viewers.get(reporter);
    const id = post === null ? thread?.id : thread?.postIds[post];
    if (!viewer || !id) throw new Error(`The report on ${key} names somebody or something that is not there.`);
    const input = {
      kind: post === null ? 'THREAD' : 'POST',
      id,
      reason: upper(reason),
      note,
      idempotencyKey: site.newKey(),
    };
    await site.at(hoursAgo, () => site.mutate(viewer, report, { input }));
  }
}
