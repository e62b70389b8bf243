import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareTexts } from '../../founding/compare-texts';
import { documentText } from '../../founding/document-text';
import type { Fact } from '../../founding/fact';
import type { FoundingDocument } from '../../founding/founding-document';
import { readTexts } from '../../founding/read-texts';
import { sha256 } from '../../founding/sha256';

const report = ['一份报告', '', '  3月16号正式发布。', '三家机构', '页脚'].join('\n');
const article = ['An article', 'with 500 beds to be built'].join('\n');

const recorded = (id: FoundingDocument['id'], text: string): FoundingDocument => ({
  id,
  title: `the ${id}`,
  publishedOn: null,
  publisher: 'a publisher',
  sha256: sha256(text),
  lines: text.split('\n').length,
  language: 'en',
});

const factOf = (document: Fact['document'], text: string, line: number, wording: string): Fact => ({
  id: `${document}.line-${line}`,
  document,
  line,
  wording,
  sha256: sha256(text.split('\n')[line - 1] ?? ''),
});

const launch = factOf('report', report, 3, '3月16号');
const three = factOf('report', report, 4, '三家');
const beds = factOf('article', article, 2, '500 beds');
const founding = {
  documents: [recorded('report', report), recorded('article', article)],
  facts: [launch, three, beds],
};

describe('comparing the founding facts with the texts', () => {
  let directory: string;
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text);
  const compare = (facts: readonly Fact[] = founding.facts) =>
    compareTexts({ ...founding, facts }, readTexts(directory));

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'founding-'));
    write('any-name', report);
    write('another name.text', article);
    write('unrelated.txt', 'something else altogether');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('finds the documents under any file name and nothing to say about true facts', () => {
    const { differences, compared, absent } = compare();
    expect(differences).toEqual([]);
    expect(compared.map(({ id }) => id)).toEqual(['report', 'article']);
    expect(absent).toEqual([]);
  });

  it('finds a fact that names the wrong line', () => {
    expect(compare([{ ...launch, line: 4 }, three, beds]).differences).toEqual([
      'report.line-3: its line is line 3 of the text, not 4.',
      'report.line-3: line 4 does not contain "3月16号".',
    ]);
  });

  it('finds a fact whose wording is not what the line says', () => {
    expect(compare([{ ...launch, wording: '3月17号' }, three, beds]).differences).toEqual([
      'report.line-3: line 3 does not contain "3月17号".',
    ]);
  });

  it('finds a line that was altered around the wording', () => {
    write('any-name', report.replace('正式发布', '不会发布'));
    expect(compare().differences).toEqual([
      'report.line-3: line 3 is not the line that was recorded.',
    ]);
  });

  it('finds lines that were moved by a line put before them', () => {
    write('any-name', `新的一行\n${report}`);
    expect(compare().differences).toContain(
      'report.line-4: its line is line 5 of the text, not 4.',
    );
  });

  it('finds a text that ends too early', () => {
    write('any-name', report.split('\n').slice(0, 3).join('\n'));
    expect(compare().differences).toContain('report.line-4: the text ends before line 4.');
  });

  it('says so when a document changed only where no fact rests', () => {
    write('any-name', report.replace('页脚', '新的页脚'));
    expect(compare().differences).toEqual([
      'report: changed elsewhere; every line that a fact rests on is as recorded.',
    ]);
  });

  it('finds a line count that is not the count of the document', () => {
    const miscounted = founding.documents.map((document) => ({ ...document, lines: 6 }));
    const texts = [documentText(Buffer.from(report))];
    expect(compareTexts({ ...founding, documents: miscounted }, texts).differences).toEqual([
      'report: 6 lines were recorded, the text has 5.',
    ]);
  });

  it('names the documents that are not there and compares the rest', () => {
    rmSync(join(directory, 'another name.text'));
    const { differences, compared, absent } = compare();
    expect(differences).toEqual([]);
    expect(compared.map(({ id }) => id)).toEqual(['report']);
    expect(absent.map(({ id }) => id)).toEqual(['article']);
  });

  it('takes a place that is no directory for one without documents', () => {
    expect(readTexts(join(directory, 'nowhere'))).toEqual([]);
    expect(readTexts(join(directory, 'any-name'))).toEqual([]);
  });
});
