/** Whether a text could stand in a column of ids or codes. */
export const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
