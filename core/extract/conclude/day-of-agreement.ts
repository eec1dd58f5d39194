import type { Article, DateMention, Span } from '../../model.ts';
import { sentenceOf, within } from '../within.ts';
import { isOnCalendar } from './is-on-calendar.ts';

/** UTF-16 units between an agreement and its day. */
const REACH = 90;

/** How agreements come about; behind "was" or a comma. */
const MADE = String.raw`(?:signed|concluded|adopted|agreed|reached|struck|sealed|inked|initialled|initialed|brokered|made|negotiated)`;
const ASIDE = String.raw`(?:,? (?:which|that))?`;
const WHERE = String.raw`(?: (?:by|in|at|between|with)(?: (?!(?:born|early|late|mid) )[\p{L}’'.-]+){1,8}?)?`;
const LEAD = String.raw`,? (?:(?:in|on) |(?:in )?(?:early|late|mid)[ -])?`;

/** "|, signed in |July 1999", "| was signed in Tandor on |May 3", "| of |1998". */
const BEHIND = new RegExp(
  String.raw`^(?: of |${ASIDE}(?:,| (?:was|were))(?: \p{L}+ly| first| finally)? ${MADE}${WHERE}${LEAD})$`,
  'u',
);
/** "signed the |…", "are to sign a |". */
const SIGN =
  /(?<!\p{L})(?:sign|signs|signed|signing|initialled|initialed|inked) (?:an?|the|its|their|his) $/iu;
/** "signed the …| in Tandor on |May 3". */
const BEHIND_SIGNED = new RegExp(String.raw`^${WHERE}${LEAD}$`, 'u');

/**
 * The day, month or year an agreement is told to be of where it is named: "the |2015| Paris Agreement", "the Lomé Accord,
 * signed in |July 1999|". `null` where none is; leaves when it entered into force, ended or was broken.
 */
export function dayOfAgreement(
  article: Article,
  agreement: Span,
  dates: readonly DateMention[],
): DateMention | null {
  const sentence = sentenceOf(article, agreement);
  if (!sentence) return null;
  const { text } = article;
  const near = within(dates, sentence).filter(isOnCalendar);
  const before = near.find(({ start, end }) => end + 1 === agreement.start && isYear(text.slice(start, end)));
  if (before) return before;
  const lead = text.slice(Math.max(sentence.start, agreement.start - LONGEST_SIGN), agreement.start);
  const isSigned = SIGN.test(lead);
  return (
    near.find(({ start }) => {
      if (start < agreement.end || start - agreement.end > REACH) return false;
      const between = text.slice(agreement.end, start);
      return BEHIND.test(between) || (isSigned && BEHIND_SIGNED.test(between));
    }) ?? null
  );
}

/** UTF-16 units of "initialled their ". */
const LONGEST_SIGN = 18;

function isYear(surface: string): boolean {
  return /^\d{4}$/.test(surface);
}
