import { holdsPersonalNumber } from './personal-number';

const form = /^(?=.*\d)[A-Za-z0-9_-]{8,64}$/;

/** Whether a text can only be an opaque pseudonym: no name, no number of a person. */
export const isPseudonym = (text: string): boolean => form.test(text) && !holdsPersonalNumber(text);
