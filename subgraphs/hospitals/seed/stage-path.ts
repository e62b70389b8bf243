import type { PlannedAgreement, Stage } from '../../../seed/agreements';

/** The stages through which an agreement came to where it is, with the day of each. */
export function stagePath(
  { stage, validFrom, validTo, index }: PlannedAgreement,
  asOf: number,
): readonly (readonly [Stage, number])[] {
  const begun = validFrom < asOf;
  const signed = begun ? validFrom - 20 - (index % 40) : asOf - 3;
  const early: (readonly [Stage, number])[] = [
    ['LEAD', signed - 150],
    ['NEGOTIATING', signed - 90],
  ];
  if (stage === 'LEAD') return early.slice(0, 1);
  if (stage === 'NEGOTIATING') return early;
  if (stage === 'LOST') return [...early, ['LOST', signed - 20]];
  const made: (readonly [Stage, number])[] = [...early, ['SIGNED', signed]];
  if (stage === 'SIGNED') return made;
  made.push(['ACTIVE', validFrom]);
  // Some were interrupted for a while, so that every arrow between stages was gone.
  if (index % 7 === 3) made.push(['SUSPENDED', validFrom + 90], ['ACTIVE', validFrom + 120]);
  if (stage === 'SUSPENDED') made.push(['SUSPENDED', asOf - 30]);
  if (stage === 'ENDED') made.push(['ENDED', validTo]);
  return made;
}
