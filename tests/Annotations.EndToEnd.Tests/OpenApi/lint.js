// What a well-kept linter says of the document: errors, and warnings of its recommended rules.
const { lintFromString, createConfig } = require(require('path').join(modules, '@redocly/openapi-core'));

(async () => {
  const rules = {
    'no-ambiguous-paths': 'off', // Concrete paths are matched before those with parameters (OpenAPI 3.1.1, section 4.8.8.2).
    'no-path-trailing-slash': 'off', // A container's IRI ends in a slash (Web Annotation Protocol, section 4).
    'no-unused-components': 'off', // The lines of NDJSON have schemas and problems, and OpenAPI 3.1 no way to refer to them.
    'no-server-example.com': 'off',
    'operation-4xx-response': 'error',
    'no-invalid-media-type-examples': 'error',
    'no-invalid-parameter-examples': 'error',
  };
  const config = await createConfig({ extends: ['recommended'], rules });
  const problems = await lintFromString({ source: input.document, config });
  answer(problems.map(problem => `${problem.severity} ${problem.ruleId} ${problem.location[0]?.pointer}: ${problem.message}`));
})();
