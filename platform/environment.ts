import { StartError } from './start-error';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables, remembers every problem, and reports them together at the end. */
export function createEnvironmentReader(environment: Environment) {
  const known = new Set<string>();
  const problems: string[] = [];

  function optional(name: string): string | undefined {
    known.add(name);
    return environment[name] || undefined;
  }

  function text(name: string, fallback?: string | (() => string)): string {
    const value = optional(name) ?? (typeof fallback === 'function' ? fallback() : fallback);
    if (value === undefined) problems.push(`${name} is missing`);
    return value ?? '';
  }

  function number(name: string, fallback: number, least: number, most: number): number {
    const given = optional(name);
    if (given === undefined) return fallback;
    const value = Number(given);
    if (!Number.isInteger(value) || value < least || value > most) {
      problems.push(`${name} is "${given}"; it must be a whole number from ${least} to ${most}`);
    }
    return value;
  }

  /** A misspelt name would otherwise be a setting that silently does nothing. */
  function finish(): void {
    for (const name of Object.keys(environment)) {
      if (name.startsWith('ALLIANCE_') && !known.has(name) && !name.startsWith('ALLIANCE_TEST_')) {
        problems.push(`${name} is not a setting of this program`);
      }
    }
    if (problems.length > 0) throw new StartError(`Configuration:\n  ${problems.join('\n  ')}`);
  }

  return { optional, text, number, problem: (line: string) => problems.push(line), finish };
}
