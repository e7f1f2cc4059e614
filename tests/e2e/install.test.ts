import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser('installing', (given) => {
  it('opens the welcome page, and once only', async () => {
    const welcome = await given.session.extensionTab('welcome.html');
    await welcome.locator('::-p-text(Look for the dotted line)').wait();
    await welcome.close();
    await given.session.stopBackground();
    await given.openThread();
    const pages = await given.session.browser.pages();
    // A tab may be closing.
    const addresses = await Promise.all(
      pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
    );
    expect(addresses.filter((address) => address.includes('welcome.html'))).toEqual([]);
  });
});
