/** What stands around the data of an answer that is nothing but data. */
export const beforeData = '{"data":';
export const afterData = '}\n';

/** An answer as it was written, in memory that is only lent. */
export interface Written {
  readonly bytes: Buffer;
  /** Gives the memory back: others write into it from now on. */
  release(): void;
}

/** The data of an answer as they will be sent. Whoever needs the values gets them by `toJSON`. */
export class ResponseData {
  private written: Written | null;

  constructor(written: Written) {
    this.written = written;
  }

  static of(data: unknown): ResponseData {
    const bytes = Buffer.from(beforeData + JSON.stringify(data) + afterData);
    return new ResponseData({ bytes, release: () => undefined });
  }

  /** The whole answer where nothing but data is in it. */
  get answer(): Buffer {
    if (!this.written) throw new Error('This answer has been sent, and its memory given back.');
    return this.written.bytes;
  }

  get text(): string {
    return this.answer.toString('utf8', beforeData.length, this.answer.length - afterData.length);
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }

  /** To be called once the answer is sent, or never; nobody can read it any more. */
  release(): void {
    this.written?.release();
    this.written = null;
  }
}
