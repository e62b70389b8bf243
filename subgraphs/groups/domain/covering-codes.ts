/**
 * The specialties that cover one: itself and all above it. A group of neurosurgery (`04.02`) covers
 * its sub-specialties (`04.02.…`), and a group of surgery (`04`) covers both.
 */
export function coveringCodes(specialtyCode: string): string[] {
  const parts = specialtyCode.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
