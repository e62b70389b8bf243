import type { Coverage } from './coverage';

interface Version extends Omit<Coverage, 'from' | 'to'> {
  readonly effectiveFrom: string;
}

/** What an agreement covers, period by period: each version of its terms until the next one. */
export function coveragesOf(versions: readonly Version[], validTo: string | null): Coverage[] {
  return versions.map(({ effectiveFrom, siteIds, specialties, purposes }, index) => ({
    from: effectiveFrom,
    to: earlier(versions[index + 1]?.effectiveFrom ?? null, validTo),
    siteIds,
    specialties,
    purposes,
  }));
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
