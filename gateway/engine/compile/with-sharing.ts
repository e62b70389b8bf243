import type { CompiledFetch } from './compile-step';
import { compileTwins, type Twins } from './compile-twins';
import type { Placed, Step } from './step';

type Fetch = CompiledFetch & Placed;
type Path = readonly string[];

/** Adds what only all fetches of a plan together can tell: which objects stand at several places. */
export function withSharing(fetches: readonly Fetch[]): readonly Step[] {
  const twinsOf = new Map(fetches.map((fetch) => [fetch, twins(fetch)]));
  return fetches.map((fetch) => ({
    ...fetch,
    twins: twinsOf.get(fetch) ?? null,
    sharedAt: fetch.path.map((_key, index) => {
      const place = fetch.path.slice(0, index + 1);
      return fetches.some((other) => isSharedBy(other, twinsOf.get(other) ?? null, place));
    }),
  }));

  /** Two fetches that bring parts of one object add to it what may differ from twin to twin. */
  function twins(fetch: Fetch): Twins | null {
    if (fetch.rewriteAnswer) return null; // the names in its answer are not those of its document
    return compileTwins(fetch.document, fetch.represent !== null, (inner) => {
      const place = [...fetch.path, ...inner];
      return !fetches.some((other) => other !== fetch && bringsPartOf(other, place, fetch.path));
    });
  }
}

/** Whether a fetch brings something on the way to a place, below where another one begins. */
function bringsPartOf({ path, keys }: Fetch, place: Path, from: Path): boolean {
  if (path.length < from.length || path.length >= place.length) return false;
  return leads(path, place) && keys.includes(place[path.length] ?? '');
}

function isSharedBy({ represent, path, keys }: Fetch, twins: Twins | null, place: Path): boolean {
  if (!leads(path, place)) return false;
  const [key = '', ...inner] = place.slice(path.length);
  // What was fetched for an entity stands wherever the entity does.
  if (represent && inner.length === 0 && keys.includes(key)) return true;
  return (twins?.paths ?? []).some(
    (known) => known.length === place.length - path.length && leads(known, [key, ...inner]),
  );
}

const leads = (path: Path, place: Path): boolean =>
  path.length <= place.length && path.every((key, index) => place[index] === key);
