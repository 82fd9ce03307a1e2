import type { MigrationInterface, QueryRunner } from 'typeorm';
import { starterHelplines } from './starter-helplines.ts';

/** Helplines by country, watched terms, and the rules for what is written. */
export class Safety1700000014010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table helpline (
        id uuid primary key default uuidv7(),
        country text not null check (country ~ '^[A-Z]{2}$'),
        purpose text not null check (purpose in ('listening', 'emergency')),
        channel text not null check (channel in ('phone', 'sms', 'chat', 'web')),
        contact text not null,
        name_en text not null,
        name_fr text not null,
        hours_en text not null,
        hours_fr text not null,
        for_whom_en text not null,
        for_whom_fr text not null,
        languages text not null,
        checked_on date not null,
        position integer not null,
        revision integer not null default 1,
        unique (country, channel, contact)
      )`);
    await runner.query(`
      create table watched_term (
        id uuid primary key default uuidv7(),
        words text not null,
        key text not null,
        language text check (language in ('en', 'fr')),
        effect text not null check (effect in ('approve', 'flag', 'show_panel')),
        matches_beginnings boolean not null default false,
        note text not null default '',
        revision integer not null default 1,
        updated_at timestamptz not null
      )`);
    await runner.query(`create unique index watched_term_once on watched_term (key, coalesce(language, ''))`);
    await runner.query(`
      create table writing_rules (
        only_one boolean primary key default true check (only_one),
        rules jsonb not null,
        revision integer not null default 1
      )`);
    for (const [position, line] of starterHelplines.entries()) {
      await runner.query(
        `insert into helpline (country, purpose, channel, contact, name_en, name_fr, hours_en, hours_fr, for_whom_en,
                               for_whom_fr, languages, checked_on, position)
         values ($1, $2, 'phone', $3, $4, $5, $6, $7, $8, $9, $10, '2026-11-22', $11)`,
        [...line, position],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Administrators have written helplines and terms by now: restore a backup instead.');
  }
}
