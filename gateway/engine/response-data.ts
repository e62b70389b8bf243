/** What stands around the data of an answer that is nothing but data. */
export const beforeData = '{"data":';
export const afterData = '}\n';

/** The data of an answer as they will be sent. Whoever needs the values gets them by `toJSON`. */
export class ResponseData {
  /** The whole answer where nothing but data is in it, so that most answers need no other text. */
  constructor(readonly answer: string) {}

  static of(data: unknown): ResponseData {
    return new ResponseData(beforeData + JSON.stringify(data) + afterData);
  }

  get text(): string {
    return this.answer.slice(beforeData.length, -afterData.length);
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
