// What a well-kept linter says of the document: errors, and warnings of its recommended rules.
const { lintFromString, createConfig } = require(require('path').join(modules, '@redocly/openapi-core'));

(async () => {
  // Ids and words of one segment look alike to the rule on ambiguous paths; OpenAPI has concrete paths go first. Every address is answered in its own way.
  const config = await createConfig({ extends: ['recommended'], rules: { 'no-ambiguous-paths': 'off', 'no-server-example.com': 'off', 'operation-4xx-response': 'error', 'no-invalid-media-type-examples': 'error', 'no-invalid-parameter-examples': 'error' } });
  const problems = await lintFromString({ source: input.document, config });
  answer(problems.map(problem => `${problem.severity} ${problem.ruleId} ${problem.location[0]?.pointer}: ${problem.message}`));
})();
