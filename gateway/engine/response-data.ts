/** The data of an answer, already written. Whoever needs the values gets them by `toJSON`. */
export class ResponseData {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
