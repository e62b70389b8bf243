import type { Purpose } from '../../resolver-types.generated';

/** A block of a theatre that a site offers. */
export interface Block {
  readonly id: string;
  readonly theatreId: string;
  readonly siteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly groupId: string | null;
  readonly agreementId: string | null;
  readonly specialtyCode: string | null;
  readonly purpose: Purpose;
  readonly state: 'OFFERED' | 'WITHDRAWN';
}

export interface WantedBlock {
  readonly siteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly groupId: string;
  readonly agreementId: string;
  readonly specialtyCode: string;
  readonly purpose: Purpose;
  /** The theatre that the hospital named. */
  readonly theatreId: string | null;
}

/**
 * The blocks in which a time may lie, those that were offered for just this first. A block that names no
 * group is for every group with an agreement there, one without a specialty for every specialty.
 */
export function fittingBlocks(blocks: readonly Block[], wanted: WantedBlock): Block[] {
  const fitting = blocks.filter(
    (block) =>
      block.state === 'OFFERED' &&
      block.siteId === wanted.siteId &&
      block.purpose === wanted.purpose &&
      block.startsAt <= wanted.startsAt &&
      block.endsAt >= wanted.endsAt &&
      (block.groupId === null || block.groupId === wanted.groupId) &&
      (block.agreementId === null || block.agreementId === wanted.agreementId) &&
      (block.specialtyCode === null || covers(block.specialtyCode, wanted.specialtyCode)) &&
      (wanted.theatreId === null || block.theatreId === wanted.theatreId),
  );
  return fitting.sort((a, b) => narrowness(b) - narrowness(a) || (a.id < b.id ? -1 : 1));
}

const covers = (code: string, wanted: string) => wanted === code || wanted.startsWith(`${code}.`);

const narrowness = ({ agreementId, groupId, specialtyCode }: Block) =>
  Number(agreementId !== null) * 4 + Number(groupId !== null) * 2 + Number(specialtyCode !== null);
