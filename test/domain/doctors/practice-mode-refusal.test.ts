import {
  practiceModeRefusal,
  type PracticeModeChange,
} from '../../../subgraphs/doctors/register/domain/practice-mode-refusal';

const fullTime = { kind: 'FULL_TIME', inFullTimeOnlyGroup: false } as const;
const strictPartner = { kind: 'PARTNER', inFullTimeOnlyGroup: true } as const;

it.each<
  [PracticeModeChange['practiceMode'], boolean, PracticeModeChange['engagements'], string | null]
>([
  [null, true, [fullTime, strictPartner], null],
  ['FREE', false, [fullTime, strictPartner], null],
  ['FREE', true, [], 'FREE_HAS_NO_MAIN_EMPLOYER'],
  ['MULTI_SITE', false, [], 'MAIN_EMPLOYER_MISSING'],
  ['IN_SYSTEM', false, [], 'MAIN_EMPLOYER_MISSING'],
  ['MULTI_SITE', true, [fullTime], null],
  ['MULTI_SITE', true, [strictPartner], 'GROUP_WANTS_FREE_DOCTORS'],
  ['IN_SYSTEM', true, [], null],
  ['IN_SYSTEM', true, [fullTime], 'IN_SYSTEM_FULL_TIME'],
  ['IN_SYSTEM', true, [strictPartner], 'GROUP_WANTS_FREE_DOCTORS'],
])('%s, employed: %s, with %j', (practiceMode, isEmployed, engagements, reason) => {
  const refusal = practiceModeRefusal({ practiceMode, isEmployed, engagements });
  expect(refusal?.reason ?? null).toBe(reason);
});
