import { normalise } from '../../../platform/naming/search-terms';
import { hasCode, oneOf, startsWith, whenGiven, where } from '../../../platform/reading/condition';
import type { SpecialtyFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of specialties. */
export const specialtyListConditions = (filter: SpecialtyFilter | null | undefined) => [
  whenGiven(filter?.level, (levels) => oneOf('t.subject_level', levels)),
  whenGiven(filter?.parent, (code) => hasCode('t.parent_code', code)),
  whenGiven(filter?.name, (name) => {
    const begins = startsWith('term', normalise(name));
    return where(
      `t.id IN (SELECT record_id FROM search_terms WHERE ${begins.sql})`,
      ...begins.values,
    );
  }),
];
