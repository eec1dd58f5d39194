import type { Article, Dateline, Paragraph, ParagraphRole, Sentence, Span } from '../model.ts';
import { areProse } from './are-prose.ts';
import { paragraphRoles } from './paragraph-roles.ts';
import { placelessDateline, readDateline } from './read-dateline.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { trimSpan } from './trim-span.ts';

/** What is known of an article from outside its text. */
export interface GivenArticle {
  readonly id?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly headline?: string;
}

/** The parts of a news story. Takes any text; finds less in what is no story. */
export function readArticle(text: string, given: GivenArticle = {}): Article {
  const spans = splitParagraphs(text);
  const dateline = readDateline(text, spans);
  const roles = paragraphRoles(text, spans, dateline);
  const prose = areProse(text, spans);
  const paragraphs = spans.map((span, index): Paragraph => {
    const role = prose[index] ? roles[index] : 'navigation';
    return { ...span, role: roleOf(text, span, role, given) };
  });
  return {
    id: given.id ?? 'article',
    text,
    headline: spanOf(paragraphs, 'headline'),
    subheadline: spanOf(paragraphs, 'subheadline'),
    byline: spanOf(paragraphs, 'byline'),
    dateline,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph, index) => sentencesOf(text, paragraph, index, dateline)),
    published: readDate(given.published) ?? dayInAddress(given.url),
    publisher: given.publisher ?? null,
    url: given.url ?? null,
  };
}

/** The page may tell the headline; the paragraph that repeats it is no body. */
function roleOf(text: string, span: Span, role: ParagraphRole = 'body', given: GivenArticle): ParagraphRole {
  if (given.headline === undefined || span.end - span.start > given.headline.length + 2) return role;
  return text.slice(span.start, span.end).trim() === given.headline.trim() ? 'headline' : role;
}

function spanOf(paragraphs: readonly Paragraph[], role: ParagraphRole): Span | null {
  const found = paragraphs.find((paragraph) => paragraph.role === role);
  return found ? { start: found.start, end: found.end } : null;
}

function sentencesOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  dateline: Dateline | null,
): Sentence[] {
  const { start, end, role } = paragraph;
  if (role !== 'body') return [{ start, end, paragraph: index, kind: role }];
  const plain = (span: Span): Sentence => ({ ...span, paragraph: index, kind: 'sentence' });
  const line = dateline ?? placelessDateline(text, paragraph);
  if (!line || line.start < start || line.end > end) return splitSentences(text, paragraph).map(plain);
  const before = trimSpan(text, { start, end: line.start });
  const after = trimSpan(text, { start: line.end, end });
  return [
    ...(before.end > before.start ? splitSentences(text, before).map(plain) : []),
    { start: line.start, end: line.end, paragraph: index, kind: 'dateline' },
    ...(after.end > after.start ? splitSentences(text, after).map(plain) : []),
  ];
}

/** "https://news.example/2022/01/05/protests": papers put the day of publication into the address. */
function dayInAddress(url: string | undefined): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec(url ?? '');
  const [, year = '', month = '', day = ''] = found ?? [];
  return found ? readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : null;
}

/** A calendar date, or nothing: "2022-01-05T10:00Z" is the day, "yesterday" is not known. */
function readDate(given: string | undefined): string | null {
  return given === undefined
    ? null
    : (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|T)/.exec(given)?.[0] ?? null);
}
