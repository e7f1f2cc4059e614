// biome-ignore lint/correctness/useImportExtensions: setup runs before there is any TypeScript
export { type BrowserName, findBrowser, howToInstall } from '../setup/find-browser.mjs';
