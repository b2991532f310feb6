// Writes a file of CSL-JSON in a format, some times over, and prints the seconds of the fastest, start and reading left out.
const [root, format, input, passes] = process.argv.slice(2);
const { Cite } = require(root + '/node_modules/@citation-js/core');
require(root + '/node_modules/@citation-js/plugin-bibtex');
require(root + '/node_modules/@citation-js/plugin-ris');
const data = JSON.parse(require('fs').readFileSync(input, 'utf8'));
let best = Infinity;
for (let pass = 0; pass < Number(passes); pass++) {
  const start = process.hrtime.bigint();
  const cite = new Cite(data, { generateGraph: false });
  format === 'csl-json' ? JSON.stringify(cite.format('data', { format: 'object' })) : cite.format(format);
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(best);
