import { list } from '../../../platform/input/list';
import { optionalText, text } from '../../../platform/input/text';
import { wholeNumber } from '../../../platform/input/whole-number';
import { foreignId } from '../input/foreign-id';
import { specialtyCode } from '../input/specialty-code';
import type { Programme } from './entities/programme';
import type { ProgrammeContent } from './programme-content';

type Columns = Partial<
  Pick<
    Programme,
    | 'city'
    | 'summary'
    | 'universities'
    | 'fundingKind'
    | 'funder'
    | 'fundingPartnerId'
    | 'requiredAttendancePercent'
  >
>;

/** The law of training: less than this share of the hours is no training. */
const leastAttendancePercent = 80;

/** The columns that a client gave, in the form in which they are kept; what was left out is absent. */
export function readContent(given: ProgrammeContent): Columns {
  const { city, summary, universities, funding, requiredAttendancePercent } = given;
  if (given.hosts) list('hosts', given.hosts, { least: 1, most: 20 });
  list('jointHospitals', given.jointHospitals ?? [], { most: 20, key: ({ hospital }) => hospital });
  list('supervisors', given.supervisors ?? [], { most: 200 });
  list('prerequisites', given.prerequisites ?? [], { most: 20 });
  for (const code of list('specialties', given.specialties ?? [], { most: 20 })) {
    specialtyCode('specialties', code);
  }
  return {
    ...(city !== undefined && { city: optionalText('city', city, 60) }),
    ...(summary !== undefined && { summary: optionalText('summary', summary, 10_000) }),
    ...(universities && {
      universities: list('universities', universities, { most: 20 }).map((name) =>
        text('universities', name, 120),
      ),
    }),
    ...(funding !== undefined && {
      fundingKind: funding?.kind ?? null,
      funder: optionalText('funder', funding?.funder, 120),
      fundingPartnerId: funding?.partner ? foreignId('partner', funding.partner) : null,
    }),
    ...(requiredAttendancePercent != null && {
      requiredAttendancePercent: wholeNumber(
        'requiredAttendancePercent',
        requiredAttendancePercent,
        leastAttendancePercent,
        100,
      ),
    }),
  };
}
