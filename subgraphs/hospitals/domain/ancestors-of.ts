/** The code and the codes of everything above it: `04.01.hernia`, `04.01`, `04`. */
export function ancestorsOf(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
