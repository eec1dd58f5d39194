/** The same function with a memory of its answers. It holds what it was asked: keep it no longer than the texts. */
export function remembered<Question, Answer>(ask: (about: Question) => Answer): (about: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined) return known;
    const answer = ask(about);
    answers.set(about, answer);
    return answer;
  };
}
