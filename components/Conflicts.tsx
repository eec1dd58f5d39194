import type { CardConflict, CardSource } from '../core/model.ts';
import { Sentence, SourceLine } from './Proof.tsx';

const ABOUT: Record<CardConflict['about'], string> = {
  number: 'How many',
  duration: 'How long',
  date: 'When',
};

/** Accounts of one thing that do not agree, side by side, the newest article first. Nothing is decided. */
export function Conflicts(props: { conflicts: readonly CardConflict[]; sources: readonly CardSource[] }) {
  return (
    <>
      {props.conflicts.map((conflict, index) => (
        <div key={index} class="conflict">
          <p class="facts">
            <span>{ABOUT[conflict.about]}</span>
          </p>
          <ul>
            {conflict.accounts.map((account) => (
              <li key={`${account.source} ${account.at.start}`}>
                <p class="value" dir="auto">
                  <strong>{account.value}</strong>
                </p>
                <p class="sentence" dir="auto">
                  <Sentence text={account.sentence} words={[account.within]} />
                </p>
                <SourceLine receipt={account} source={props.sources[account.source]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
