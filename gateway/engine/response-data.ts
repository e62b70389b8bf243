/** The data of an answer as it will be sent. Whoever needs the values gets them by `toJSON`. */
export class ResponseData {
  constructor(readonly bytes: Buffer) {}

  get text(): string {
    return this.bytes.toString();
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
