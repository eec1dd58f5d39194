import { readArticle } from '../core/article/read-article.ts';
import { extractFacts } from '../core/extract/extract-facts.ts';
import { type Reading, readWords } from '../core/extract/find/read-words.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { shippedGazetteer } from './extract.ts';

/** Counts questions to the gazetteer. */
function countingGazetteer(gazetteer: Gazetteer, count: () => void): Gazetteer {
  const counted = <A, R>(ask: (about: A) => R) => {
    return (about: A): R => {
      count();
      return ask(about);
    };
  };
  return {
    placesNamed: counted(gazetteer.placesNamed),
    townsNamed: counted(gazetteer.townsNamed),
    placeOfDemonym: counted(gazetteer.placeOfDemonym),
    isDemonym: counted(gazetteer.isDemonym),
    mostWords: counted(gazetteer.mostWords),
    idOf: counted(gazetteer.idOf),
  };
}

/** Runs `read` while every pattern reports how many characters it went over. */
function countingPatterns(count: (characters: number) => void, read: () => void): void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const reached = match ? match.index + match[0].length : this.sticky ? from : text.length;
    count(reached - from + 1);
    return match;
  };
  try {
    read();
  } finally {
    RegExp.prototype.exec = exec;
  }
}

/** Characters that patterns went over and questions to the gazetteer, for one whole extraction. */
export function workOf(text: string): number {
  let work = 0;
  const gazetteer = countingGazetteer(shippedGazetteer(), () => {
    work += 1;
  });
  countingPatterns(
    (characters) => {
      work += characters;
    },
    () => extractFacts(readArticle(text, { published: '2022-01-05' }), { gazetteer }),
  );
  return work;
}

/** How often a finder looks at a word. */
export function looksOf(find: (reading: Reading) => unknown, text: string): number {
  let looks = 0;
  const article = readArticle(text);
  const words = new Proxy(readWords(article), {
    get(list, key, self) {
      looks += 1;
      return Reflect.get(list, key, self);
    },
  });
  find({ article, words, gazetteer: shippedGazetteer() });
  return looks;
}
