import { SUBORDINATORS } from '../../data/cue-verbs.ts';
import { SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { Heard } from './hear.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';
import { isEndless, sentenceAround } from './sentence-around.ts';
import type { Stretch } from './told-clause.ts';
import { clauseAfter, withoutStop } from './told-clause.ts';
import { isPassive, toldIn } from './told-content.ts';

/** Who says quoted words by which cue. */
export interface Woven extends Pick<Heard, 'words' | 'cues' | 'subjects'> {
  readonly place: Place;
  readonly speaker: LinkedCandidate;
  readonly cue: Cue;
}

/** What somebody is told to have said around words of his own: "said |he took “solace” from the vote|"; empty where only those are told. */
export function toldAround(heard: Woven): Stretch[] {
  const { words, place } = heard;
  const cue = nearestCue(heard);
  const woven = { ...heard, cue };
  const sentence = sentenceAround(words, place.first);
  if (isEndless(sentence) || words[cue.first]?.sentence !== words[place.first]?.sentence) return [];
  if (place.quotation.directness !== 'mixed' || !isReporting(cue)) return [];
  if (isPassive(words, cue)) return [];
  const whole = { first: sentence.first, last: withoutStop(words, sentence.last) };
  const told = isBehind(woven) ? beforeSpeaker(woven, whole) : behindCue(woven, whole);
  const isAround = told.some(
    ({ first, last }) => first <= place.first && place.first <= last && first < last,
  );
  return isAround ? told : [];
}

/** "condemned the vote, |saying| it was “a shame”": a further verb of the speaker nearer to the words. */
function nearestCue({ place, speaker, cue }: Woven): Cue {
  return speaker.also.findLast(({ first, last }) => first > cue.first && last < place.first) ?? cue;
}

/** Not the colon, nor the words that only lead from a speaker to what is said: "went even further". */
function isReporting({ class: of, verb }: Cue): boolean {
  return of !== 'mark' && (verb !== '' || of !== 'say');
}

/** "… “deserve better,” |Lee said|", "… “deserve better,” |said Lee|". */
function isBehind({ place, speaker, cue }: Woven): boolean {
  return place.last < cue.first && place.last === Math.min(speaker.first, cue.first) - 1;
}

/** "|The town and its people “deserve better,”| Lee said", not "After the town “went to sleep,” Lee said". */
function beforeSpeaker({ words, place, cue }: Woven, { first }: Stretch): Stretch[] {
  if (cue.class === 'judge' || SUBORDINATORS.has(words[first]?.lower ?? '')) return [];
  return [{ first, last: place.last }];
}

function behindCue(woven: Woven, whole: Stretch): Stretch[] {
  const { place } = woven;
  const told = clausesBehind(woven, whole);
  const own = told.findLast(({ first }) => first <= place.first);
  // "her claim that |the town was “lost”| angered all": where a clause of a noun ends beyond the marks is not certain.
  if (!own || own.first <= woven.cue.first || woven.cue.class === 'noun') return told;
  const last = endBehind(woven, whole);
  return [...told.filter((one) => one !== own), { first: own.first, last }];
}

function clausesBehind({ words, place, speaker, cue }: Woven, whole: Stretch): Stretch[] {
  const next = cue.last + 1;
  // "warned of |“failings” at a hospital|"
  if (cue.class === 'judge' || /^(?:of|about|against)$/.test(words[next]?.lower ?? ''))
    return judged(words, place, next);
  if (cue.class === 'noun')
    return words[next]?.lower === 'that' ? [{ first: next + 1, last: place.first }] : [];
  if (next === place.first) return cue.class === 'other' ? [] : [{ first: next, last: next }];
  // "admitted |he “felt sick”": a verb that has no clause without "that" in a list of such.
  const isClause = isSubjectPronoun(words[next]) && next < place.first && cue.class !== 'other';
  if (isClause) return [{ first: next, last: place.first }];
  if (cue === speaker.cue) return toldIn(words, speaker, whole);
  const clause = cue.last < place.first ? clauseAfter(words, cue, whole.last) : null;
  return clause ? [clause] : [];
}

function isSubjectPronoun(word: Word | undefined): boolean {
  const type = SPEAKER_PRONOUNS.get(word?.lower ?? '');
  return type !== undefined && type !== 'who';
}

/** Words of which somebody who calls something so says more: "called |the vote a “disgrace”|". */
const SCRAP_WORDS = 4;
const LONGEST_OBJECT = 12;

/** "accused |him of trying to “debase” the dollar|"; what says enough by itself stays alone: "called it “a disgrace for all of us”". */
function judged(words: readonly Word[], { quotation, first: quoted }: Place, next: number): Stretch[] {
  const isScrap = quotation.surface.split(/\s+/, SCRAP_WORDS + 1).length <= SCRAP_WORDS;
  const first = /^(?:for|to|on|about|of|out|upon)$/.test(words[next]?.lower ?? '') ? next + 1 : next;
  if (!isScrap || first > quoted || quoted - first > LONGEST_OBJECT) return [];
  const isParted = words.slice(first, quoted).some(({ text }) => /^[:;]$/.test(text));
  return isParted ? [] : [{ first, last: quoted }];
}

/** To the stop, to ", but", or to the next thing that somebody says: "“no good” |but argues that …". */
function endBehind(woven: Woven, whole: Stretch): number {
  const { words, cues, place } = woven;
  const quoted = Math.min(place.last, whole.last);
  // "called it a “disgrace,” |he left at once": a comma inside the marks closes, but for that of a list.
  if (/[,–—-]$/.test(place.quotation.surface) && (words[quoted + 1]?.quotation ?? -1) < 0) return quoted;
  for (let at = quoted + 1; at < whole.last; at += 1) {
    const { text = '', lower = '' } = words[at] ?? {};
    const next = words[at + 1]?.lower ?? '';
    if (text === ';' || (text === ',' && TURNS.test(next))) return at - 1;
    const isJoint = /^(?:,|and|but|or|while|whereas)$/.test(lower);
    if (isJoint && (cues.has(at + 1) || opensOther(woven, at + 1, whole.last)))
      return words[at - 1]?.text === ',' ? at - 2 : at - 1;
  }
  return whole.last;
}

/** Words before a subject that say who it is: "garment exporters' chief |Ann Lee". */
const LONGEST_ROLE = 5;
/** Words from there to what that one says. */
const LONGEST_CLAUSE = 20;

/** "and |goalkeeper Bo Kray admitted …": one who says something else. */
function opensOther({ words, cues, subjects }: Woven, at: number, last: number): boolean {
  if (words[at]?.lower === 'that') return false;
  for (let cue = at + 1; cue <= Math.min(last, at + LONGEST_CLAUSE); cue += 1) {
    const subject = cues.has(cue) ? subjects.get(cue) : undefined;
    if (subject === undefined || subject < at || subject - at > LONGEST_ROLE) continue;
    const lead = words.slice(at, subject);
    if (lead.every(({ text, quotation }) => quotation < 0 && /^[\p{L}’']/u.test(text))) return true;
  }
  return false;
}

/** What a further clause opens with that is no part of what was said. */
const TURNS = /^(?:but|adding|noting|while|although|though|citing|according)$/;
