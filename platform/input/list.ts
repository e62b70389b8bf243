import { badInput } from '../errors';

const mostEntries = 100;

/** A list of bounded length in which nothing stands twice. */
export function list<Entry>(
  field: string,
  entries: readonly Entry[],
  { least = 0, most = mostEntries, key = (entry: Entry): unknown => entry } = {},
): readonly Entry[] {
  if (entries.length < least || entries.length > most) {
    throw badInput('LIST_LENGTH', `${field}: must have ${least} to ${most} entries.`, {
      field,
      least,
      most,
      length: entries.length,
    });
  }
  if (new Set(entries.map(key)).size < entries.length) {
    throw badInput('LIST_REPEATS', `${field}: names something twice.`, { field });
  }
  return entries;
}
