import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Says which run of a program a pid stands for, or null when there is none. A pid alone is not
 * enough: pids are given again, after a restart or in a new container even the same ones.
 */
export function pidIdentity(pid: number): string | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, and may contain anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const startedAtTicks = fields[19];
    if (state === 'Z' || state === 'X') return null; // over, and only waiting for its parent
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${pid}:${startedAtTicks}:${boot}`;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  try {
    const startedAt = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return `${pid}:${startedAt.trim()}`;
  } catch {
    return null;
  }
}
