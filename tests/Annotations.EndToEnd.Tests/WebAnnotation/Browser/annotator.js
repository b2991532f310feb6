// A reader's page with @recogito/text-annotator and its W3C adapter, in headless Chromium: reads an essay's annotations, makes one
// by dragging over words, changes it and deletes it, all over the Web Annotation Protocol from another origin.
const http = require('http');
const path = require('path');
const fs = require('fs');
const { chromium } = require(path.join(modules, 'playwright-core'));

const dist = path.join(modules, '@recogito/text-annotator/dist');
const page = `<!doctype html><meta charset="utf-8"><title>Reader</title>
<link rel="stylesheet" href="/text-annotator.css"><script>globalThis.process = { env: {} };</script><script src="/text-annotator.umd.js"></script>
<pre id="text" style="white-space:pre-wrap;font:16px monospace;width:700px"></pre>`;

const files = http.createServer((request, response) => {
  const name = path.basename(request.url);
  const isFile = /^text-annotator\.(css|umd\.js)$/.test(name);
  response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : name.endsWith('.js') ? 'text/javascript' : 'text/html');
  response.end(isFile ? fs.readFileSync(path.join(dist, name)) : page);
});

// Runs in the page.
async function open({ text, container, token }) {
  const element = document.getElementById('text');
  element.textContent = await (await fetch(text)).text();
  const annotator = RecogitoJS.createTextAnnotator(element, { adapter: RecogitoJS.W3CTextFormat(text, element) });

  // Without this the annotator names a guest by an id that is no IRI.
  annotator.setUser({ id: 'https://example.org/people/ada', name: 'Ada' });
  const headers = { Authorization: 'Bearer ' + token, 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' };
  const tags = new Map();
  const state = (window.state = { annotator, log: [], errors: [] });
  const call = async (method, iri, body, more) => {
    const response = await fetch(iri, { method, headers: { ...headers, ...more }, body: body && JSON.stringify(body) });
    state.log.push(method + ' ' + response.status);
    if (!response.ok) state.errors.push(await response.clone().text());
    return response;
  };
  const read = async () => {
    let iri = (await (await fetch(container)).json()).first;
    const all = [];
    while (iri) {
      const page = await (await fetch(iri)).json();
      all.push(...page.items);
      iri = page.next;
    }
    return all;
  };
  state.load = async () => {
    annotator.setAnnotations(await read());
    return annotator.getAnnotations().map(annotation => ({ id: annotation.id, selector: annotation.target.selector ?? annotation.target[0].selector }));
  };
  annotator.on('createAnnotation', async annotation => {
    const question = { ...annotation, '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'questioning', body: [{ type: 'TextualBody', value: 'Who marked it?', purpose: 'commenting' }] };
    delete question.id;
    const response = await call('POST', container, question);
    state.created = await response.json();
    tags.set(state.created.id, response.headers.get('ETag'));
    annotator.removeAnnotation(annotation.id);
    annotator.addAnnotation(state.created);
  });
  state.change = async (id, value) => {
    const known = annotator.getAnnotationById(id);
    const response = await call('PUT', id, { ...known, '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'questioning', body: [{ type: 'TextualBody', value, purpose: 'commenting' }] }, { 'If-Match': tags.get(id) });
    const changed = await response.json();
    tags.set(id, response.headers.get('ETag'));
    annotator.updateAnnotation(changed);
    return changed;
  };
  state.remove = async id => {
    await call('DELETE', id, undefined, { 'If-Match': tags.get(id) });
    annotator.removeAnnotation(id);
  };
}

// Runs in the page: where words stand on the screen.
function placeOf(words) {
  const node = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  const at = node.data.indexOf(words);
  range.setStart(node, at);
  range.setEnd(node, at + words.length);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { left, right, middle: (top + bottom) / 2 };
}

async function run() {
  await new Promise(resolve => files.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: input.chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await browser.newPage();
    const trouble = [];
    tab.on('pageerror', error => trouble.push(String(error)));
    await tab.goto(`http://127.0.0.1:${files.address().port}/`);
    await tab.evaluate(open, input);
    const loaded = await tab.evaluate(() => window.state.load());
    const { left, right, middle } = await tab.evaluate(placeOf, input.words);
    await tab.mouse.move(left + 1, middle);
    await tab.mouse.down();
    await tab.mouse.move((left + right) / 2, middle, { steps: 5 });
    await tab.mouse.move(right - 1, middle, { steps: 5 });
    await tab.waitForFunction(words => String(getSelection()) === words, input.words, { timeout: 20000 });
    await tab.mouse.up();
    await tab.waitForFunction(() => window.state.created || window.state.errors.length, null, { timeout: 20000 });
    const created = await tab.evaluate(() => window.state.created);
    if (!created) throw new Error(JSON.stringify([trouble, await tab.evaluate(() => [window.state.log, window.state.errors])]));
    const changed = await tab.evaluate(id => window.state.change(id, 'Who drew it?'), created.id);
    const reread = await tab.evaluate(() => window.state.load());
    await tab.evaluate(id => window.state.remove(id), created.id);
    const rest = await tab.evaluate(() => window.state.load());
    return { loaded, created, changed, reread, rest, log: await tab.evaluate(() => window.state.log), errors: [...trouble, ...(await tab.evaluate(() => window.state.errors))] };
  } finally {
    await browser.close();
    files.close();
  }
}

run().then(answer, error => { process.stderr.write(String((error && error.stack) || error)); process.exitCode = 1; });
