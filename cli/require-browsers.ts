import { requireBrowsers } from './find-browser.ts';

requireBrowsers('chromium', 'firefox');
