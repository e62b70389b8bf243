const hour = 3_600_000;
const hoursToAnswer = { URGENT: 24, ROUTINE: 7 * 24 } as const;

/** Until when the receiving group may answer. */
export const answerDueAt = (urgency: keyof typeof hoursToAnswer, sentAt: Date): Date =>
  new Date(sentAt.getTime() + hoursToAnswer[urgency] * hour);
