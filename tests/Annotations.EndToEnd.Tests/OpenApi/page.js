// The page of the API's description in headless Chromium: what it shows, and what it calls.
const { chromium } = require(require('path').join(modules, 'playwright-core'));

(async () => {
  const browser = await chromium.launch({ executablePath: input.chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await browser.newPage();
    const [called, trouble] = [[], []];
    tab.on('request', request => called.push(request.url()));
    tab.on('pageerror', error => trouble.push(String(error)));
    tab.on('console', message => message.type() === 'error' && trouble.push(message.text()));
    await tab.goto(input.page);
    await tab.waitForSelector('.opblock', { timeout: 60000 });
    await tab.click('#operations-Annotations-CreateAnnotation button.opblock-summary-control');
    await tab.waitForSelector('#operations-Annotations-CreateAnnotation .opblock-body');
    const shown = await tab.$$eval('.opblock', blocks => blocks.map(block => block.id.split('-').pop()));
    const title = await tab.textContent('.info .title');
    if (input.picture) await tab.screenshot({ path: input.picture });
    answer({ called, trouble, shown, title });
  } finally {
    await browser.close();
  }
})();
