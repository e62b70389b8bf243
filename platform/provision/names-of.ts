import { createHash } from 'node:crypto';

const longestSchema = 64;
const longestUser = 32; // MySQL's limit; MariaDB allows more

/** The schema of one owner, and its two users. */
export function namesOf(prefix: string, name: string) {
  return {
    schema: fit(`${prefix}${name}`, longestSchema),
    migrator: fit(`${prefix}${name}_migrator`, longestUser),
    app: fit(`${prefix}${name}_app`, longestUser),
  };
}

/** A name that is too long keeps its beginning, and stays different from all others by a hash. */
function fit(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 10);
  return `${name.slice(0, longest - hash.length - 1)}_${hash}`;
}
