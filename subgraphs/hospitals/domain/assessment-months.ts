/** How long an assessment of a platform supports an agreement: a rule of the alliance. */
export const assessmentMonths = 24;
