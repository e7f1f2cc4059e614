import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from './answer-messages.ts';
import { watchCountSetting } from './badge.ts';
import { watchCommands } from './commands.ts';
import { watchLanguage } from './language.ts';
import { watchMenu } from './menu.ts';
import { watchOmnibox } from './omnibox.ts';
import { watchSensitivity } from './sensitivity.ts';
import { watchSites } from './sites.ts';
import { watchWelcome } from './welcome.ts';

/**
 * The background worker. It may be stopped at any time: every listener is added at once, in the first turn, and
 * nothing is kept that cannot be had again.
 */
export default defineBackground(() => {
  answerMessages();
  watchSites();
  watchSensitivity();
  watchMenu();
  watchCommands();
  watchLanguage();
  watchOmnibox();
  watchWelcome();
  watchCountSetting();
});
