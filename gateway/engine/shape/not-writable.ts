/** Thrown, always the same, when a value needs the careful way through `complete`. */
export const notWritable = new Error('This value is not what its type promises.');
