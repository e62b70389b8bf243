import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { optionalText, text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { requireSecretariat } from '../../require-secretariat';
import { signingRefusal } from '../domain/signing-refusal';
import { Endorsement } from '../entities/endorsement';

interface RecordEndorsement {
  readonly kind: Endorsement['kind'];
  readonly givenBy: string;
  readonly office?: string | null;
  readonly organisation?: string | null;
  readonly givenOn: string;
  readonly body?: string | null;
}

/** Somebody spoke up for the alliance; the secretariat keeps the letter. */
export async function recordEndorsement(
  work: Work,
  input: RecordEndorsement,
): Promise<{ id: string }> {
  requireSecretariat(work.viewer, 'record letters to the alliance');
  const { kind, givenOn } = input;
  const said = {
    givenBy: text('givenBy', input.givenBy, 120),
    office: optionalText('office', input.office, 120),
    organisation: optionalText('organisation', input.organisation, 120),
    body: optionalText('body', input.body, 50_000),
  };
  refuse(signingRefusal(givenOn, allianceDay(work.now)));
  const id = newId(work.now.getTime());
  const position = await work.everything.count(Endorsement, []);
  await work.insert(Endorsement, {
    id,
    kind,
    ...said,
    givenOn,
    givenPrecision: 'DAY',
    position,
  });
  return { id };
}
