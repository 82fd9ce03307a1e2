import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@entraide/server-platform';
import { ReportPace } from './report-pace.ts';

/** Every hour: who reported how often is kept no longer than it is needed. */
@Injectable()
@HandlesJob({ name: 'forget_report_paces', cron: '17 * * * *' })
export class ForgetReportPacesJob implements JobHandler {
  constructor(private readonly pace: ReportPace) {}

  handle(): Promise<void> {
    return this.pace.forget();
  }
}
