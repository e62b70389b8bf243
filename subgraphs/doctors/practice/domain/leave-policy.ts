/**
 * What practice rules say of absences, as we understand them; counsel may change it.
 *
 * 医师法 (2021), art. 17 (5): who has not practised for two years loses the registration, so a longer
 * absence is no leave: the doctor becomes `INACTIVE`.
 */
export const leavePolicy = { longestDays: 731 } as const;
