import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { needsCheck } from '@entraide/domain-safety';
import { Clock, Database } from '@entraide/server-platform';
import { KeptValue, type StatementRunner } from '../kept-value.ts';
import { type HelplineRow, helplineColumns } from './helpline-row.ts';

export interface HelplineDirectory {
  readonly version: string;
  readonly lines: readonly HelplineRow[];
}

const lastsMs = 60_000;

/** Every helpline, read once a minute at most: pages cost no statement for them. */
@Injectable()
export class HelplinesReader {
  private readonly kept = new KeptValue(readDirectory, lastsMs);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  all(): Promise<HelplineDirectory> {
    return this.kept.get(this.database);
  }

  /** How many have not been checked for more than 180 days. */
  async toCheck(): Promise<number> {
    const { lines } = await this.all();
    return lines.filter(({ checkedOn }) => needsCheck(checkedOn, this.clock.now())).length;
  }

  /** To be called when a change is committed. */
  changed(): void {
    this.kept.forget();
  }
}

async function readDirectory(runner: StatementRunner): Promise<HelplineDirectory> {
  const lines = await runner.query<HelplineRow>(
    `select ${helplineColumns} from helpline order by country, purpose = 'emergency', position, id`,
  );
  return { lines, version: createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16) };
}
