import { Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Feature } from '@entraide/server-platform';

/** Stands in for the forum in this library's specs: experiences know communities by id alone. */
class Communities1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table community (id uuid primary key default uuidv7())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table community`);
  }
}

@Module({})
class CommunitiesModule {}

export const communitiesFeature: Feature = {
  name: 'communities',
  module: CommunitiesModule,
  entities: [],
  migrations: [Communities1700000003000],
};
