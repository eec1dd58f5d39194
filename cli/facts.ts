/** `npm run -s facts -- FILE [--json | --why]` or `… --jsonl < in.jsonl > out.jsonl`: the facts of an article. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type GivenArticle, readArticle } from '../core/article/read-article.ts';
import { extractFacts } from '../core/extract/extract-facts.ts';
import { readNameWeights } from '../core/extract/names/read-name-weights.ts';
import { isDay, parseDay } from '../core/extract/refine/resolve-dates/civil.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import { answerArticle } from './facts/answer-article.ts';
import { answerLines } from './facts/answer-lines.ts';
import { collectOften } from './facts/collect-often.ts';
import { printFacts } from './facts/print-facts.ts';
import { printTrace } from './facts/print-trace.ts';
import { readText } from './read-text.ts';

const USAGE = 'facts FILE [--json | --why] [--published YYYY-MM-DD], or facts --jsonl < in.jsonl > out.jsonl';
const GAZETTEER = path.join(import.meta.dirname, '../assets/gazetteer/places.txt');
const NAMES = path.join(import.meta.dirname, '../assets/names/weights.txt');

collectOften();
const { values, positionals } = readArguments();
const { published } = values;
const [file] = positionals;
const gazetteer = readGazetteer(readFileSync(GAZETTEER, 'utf8'));
const names = readNameWeights(readFileSync(NAMES, 'utf8'));
const knowledge = { gazetteer, names };

if (values.jsonl) {
  const { bad } = await answerLines({
    input: process.stdin,
    output: process.stdout,
    report: console.error,
    knowledge,
  });
  process.exitCode = bad > 0 ? 1 : 0;
} else if (file === undefined) {
  stop();
} else {
  const { text, ...page } = await readArticleFile(file);
  const given = { ...page, ...(published !== undefined && { published }) };
  const extraction = extractFacts(readArticle(text, given), knowledge);
  if (values.json) console.log(JSON.stringify(answerArticle({ text, given, knowledge }), null, 2));
  else if (values.why) console.log(printTrace(extraction));
  else console.log(printFacts(extraction));
}

/** The article in a text file, or in a saved page. */
async function readArticleFile(name: string): Promise<GivenArticle & { readonly text: string }> {
  const id = path.basename(name, path.extname(name));
  const text = readText('facts', name);
  if (!/\.x?html?$/i.test(name)) return { id, text };
  const { readHtml } = await import('./facts/read-html.ts');
  const read = readHtml(text, null);
  if (read === null) {
    console.error(`facts: no article in ${name}: give a page with one, or its text`);
    process.exit(1);
  }
  const { headline, published: day, publisher, url } = read.page;
  return {
    id,
    text: read.page.text,
    ...(headline !== null && { headline }),
    ...(day !== null && { published: day }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
  };
}

function readArguments() {
  try {
    const given = parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        published: { type: 'string' },
      },
    });
    const { published } = given.values;
    const day = published === undefined ? null : parseDay(published);
    return published === undefined || (day && isDay(day)) ? given : stop();
  } catch {
    return stop();
  }
}

function stop(): never {
  console.error(USAGE);
  process.exit(2);
}
