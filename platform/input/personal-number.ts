// Digits may be spaced or joined by dashes, as people write them.
const gap = '[ \\u00a0._-]?';
const digits = (count: number) => `(?:\\d${gap}){${count}}`;
const identityCard = new RegExp(`(?<!\\d)${digits(17)}[\\dXx](?!\\d)`, 'u');
const olderIdentityCard = new RegExp(`(?<!\\d)${digits(14)}\\d(?!\\d)`, 'u');
const mobile = new RegExp(`(?<!\\d)(?:\\+?86${gap})?1${gap}[3-9]${gap}${digits(8)}\\d(?!\\d)`, 'u');

const shapes = [identityCard, olderIdentityCard, mobile];

/** Whether a text holds what looks like the number of an identity card or a mobile phone. */
export function holdsPersonalNumber(text: string): boolean {
  const plain = text.normalize('NFKC'); // full-width digits are digits too
  return shapes.some((shape) => shape.test(plain));
}
