import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, Database, type Page, PageArgs } from '@entraide/server-platform';
import { TargetsReader } from '../targets/targets.reader.ts';
import { MyReportConnection, type MyReportObject } from './my-report.object.ts';
import { MyReports } from './my-reports.query.ts';

@ObjectType('ResponseTargets', { description: 'Within how many minutes of a report a person should have decided.' })
export class ResponseTargetsObject {
  @Field(() => Int) danger: number;
  @Field(() => Int) harassment: number;
  @Field(() => Int) other: number;
}

@Resolver()
export class MyReportsResolver {
  constructor(
    private readonly myReportsQuery: MyReports,
    private readonly database: Database,
    private readonly targets: TargetsReader,
  ) {}

  @Access('member')
  @Query(() => MyReportConnection, { description: 'The viewer’s own reports, newest first, and where they stand.' })
  myReports(@Context('viewer') viewer: Viewer, @Args() page: PageArgs): Promise<Page<MyReportObject>> {
    return this.myReportsQuery.execute(viewer, page);
  }

  @Access('anyone')
  @Query(() => ResponseTargetsObject, { description: 'How soon this site wants to decide; a promise, not a lock.' })
  async responseTargets(): Promise<ResponseTargetsObject> {
    return { ...(await this.targets.read(this.database)).responseMin };
  }
}
