import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../extension/browser.ts';
import { onLibraryChanged } from '../../extension/library-version.ts';
import { forgetStoredState } from '../../extension/stored-state.ts';
import { answerMessages } from '../../extension/wire.ts';
import { forgetAdding } from './added/serve-adding.ts';
import { answers } from './answers.ts';
import { forgetTab } from './badge.ts';
import { serveConnections } from './connections.ts';
import { bringToOpenTabs, welcome } from './install.ts';
import { doCommand } from './keyboard.ts';
import { resumeAt } from './pause.ts';
import { forgetOldTerms } from './terms.ts';

// A worker that was killed is woken by an event, and only listeners added before its first await hear it.
export default defineBackground(() => {
  answerMessages(answers);
  browser.commands?.onCommand.addListener(doCommand); // Firefox for Android has no commands
  browser.alarms.onAlarm.addListener(resumeAt);
  browser.runtime.onConnect.addListener(serveConnections);
  browser.tabs.onRemoved.addListener((tab) => {
    forgetTab(tab);
    forgetAdding(tab);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') forgetAdding(tab);
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') forgetStoredState();
  });
  // A store that cannot be opened is told of where it is asked.
  onLibraryChanged(() => void forgetOldTerms().catch(() => {}));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void bringToOpenTabs();
    if (reason === 'install') void welcome();
  });
});
