import { transitionRefusal } from '../../../platform/transition';
import { agreementArrows } from '../../../subgraphs/hospitals/agreements/domain/agreement-arrows';
import { checklistRefusal } from '../../../subgraphs/hospitals/agreements/domain/checklist-refusal';
import { signingRefusal } from '../../../subgraphs/hospitals/agreements/domain/signing-refusal';
import { termsOfDay } from '../../../subgraphs/hospitals/agreements/domain/terms-of-day';
import { timingRefusal } from '../../../subgraphs/hospitals/agreements/domain/timing-refusal';
import { validityRefusal } from '../../../subgraphs/hospitals/agreements/domain/validity-refusal';
import type { AgreementStage } from '../../../subgraphs/hospitals/resolver-types.generated';

const stages = Object.keys(agreementArrows) as AgreementStage[];
const steps = new Set([
  'LEAD NEGOTIATING',
  'LEAD LOST',
  'NEGOTIATING SIGNED',
  'NEGOTIATING LOST',
  'SIGNED ACTIVE',
  'SIGNED ENDED',
  'ACTIVE SUSPENDED',
  'ACTIVE ENDED',
  'SUSPENDED ACTIVE',
  'SUSPENDED ENDED',
]);

it.each(stages.flatMap((from) => stages.map((to) => [from, to] as const)))(
  'from %s to %s',
  (from, to) => {
    const refusal = transitionRefusal(agreementArrows, from, to);
    expect(refusal === null).toBe(steps.has(`${from} ${to}`));
  },
);

type Signing = Parameters<typeof signingRefusal>[0];
const signing: Signing = {
  stage: 'NEGOTIATING',
  party: 'GROUP',
  number: 2,
  newest: 2,
  signedBy: ['HOSPITAL'],
  allianceShare: 0,
  allianceShareSigned: false,
};

it.each<[string, Partial<Signing>, string | null]>([
  ['the newest, after the other side', {}, null],
  ['an amendment', { stage: 'ACTIVE' }, null],
  ['an amendment of what rests', { stage: 'SUSPENDED' }, null],
  ['a lead', { stage: 'LEAD' }, 'NOT_NEGOTIABLE'],
  ['what has ended', { stage: 'ENDED' }, 'NOT_NEGOTIABLE'],
  ['what was lost', { stage: 'LOST' }, 'NOT_NEGOTIABLE'],
  ['an older proposal', { number: 1 }, 'PROPOSAL_SUPERSEDED'],
  ['nothing at all', { newest: 0 }, 'PROPOSAL_SUPERSEDED'],
  ['twice', { signedBy: ['GROUP'] }, 'ALREADY_SIGNED'],
  ['a share of the alliance, silently', { allianceShare: 1 }, 'ALLIANCE_SHARE_NOT_SIGNED'],
  ['a share of the alliance, expressly', { allianceShare: 1, allianceShareSigned: true }, null],
  ['the same for the hospital', { party: 'HOSPITAL', signedBy: [], allianceShare: 1 }, null],
])('signing %s', (_case, change, reason) => {
  expect(signingRefusal({ ...signing, ...change })?.reason ?? null).toBe(reason);
});

const today = '2026-06-01';
it.each<[string, string | null, string | null, string | null]>([
  ['2020-01-01', null, null, null],
  ['2020-01-01', '2026-06-02', null, null],
  ['2020-01-01', '2026-06-01', null, 'AGREEMENT_OVER'],
  ['2026-06-01', null, '2026-01-01', null],
  ['2026-05-31', null, '2026-01-01', 'AMENDMENT_BACKDATED'],
  ['2026-07-01', null, '2026-07-01', 'TERMS_OUT_OF_ORDER'],
  ['2026-07-02', null, '2026-07-01', null],
])('terms from %s to %s after terms from %s: %s', (from, to, lastFrom, reason) => {
  expect(timingRefusal({ from, to, today, lastFrom })?.reason ?? null).toBe(reason);
});

it.each<[string | null, string | null, string | null]>([
  [null, null, null],
  ['2026-06-01', '2026-06-02', null],
  ['2026-06-02', null, 'NOT_YET_VALID'],
  ['2026-01-01', '2026-06-01', 'AGREEMENT_OVER'],
])('an agreement from %s to %s: %s', (from, to, reason) => {
  expect(validityRefusal(from, to, today)?.reason ?? null).toBe(reason);
});

it.each<[string, number | null]>([
  ['2025-12-31', 1],
  ['2026-01-01', 1],
  ['2026-06-30', 1],
  ['2026-07-01', 2],
])('on %s the terms of version %s hold', (day, version) => {
  const versions = [
    { version: 1, effectiveFrom: '2026-01-01' },
    { version: 2, effectiveFrom: '2026-07-01' },
  ];
  expect(termsOfDay(versions, day)?.version ?? null).toBe(version);
  expect(termsOfDay([], day)).toBeNull();
});

it.each<[string, string, string[], string | null]>([
  ['whole', today, ['BLOOD', 'THEATRE'], null],
  ['tomorrow', '2026-06-02', ['BLOOD', 'THEATRE'], 'ASSESSMENT_IN_FUTURE'],
  ['in half', today, ['BLOOD'], 'CHECKLIST_INCOMPLETE'],
  ['with a line of its own', today, ['BLOOD', 'THEATRE', 'PARKING'], 'CHECKLIST_INCOMPLETE'],
])('an assessment made %s', (_case, assessedOn, found, reason) => {
  const criteria = ['THEATRE', 'BLOOD'];
  expect(checklistRefusal({ assessedOn, today, criteria, found })?.reason ?? null).toBe(reason);
});
