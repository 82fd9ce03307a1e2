import { readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** User and system time since the start; `null` where `/proc` is missing. */
  readonly cpuMs: number | null;
  readonly residentMb: number | null;
}

const tickMs = 10;

/** What a running process has used, all its threads together. */
export function usageOf(pid: number): ProcessUsage {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces; user and system time are the 14th and 15th field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const residentKb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
      residentMb: residentKb === undefined ? null : Math.round(Number(residentKb) / 1024),
    };
  } catch {
    return { cpuMs: null, residentMb: null };
  }
}
