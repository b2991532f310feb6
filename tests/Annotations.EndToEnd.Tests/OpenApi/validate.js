// Which answers are not as the document says: members that it does not name count, too.
const path = require('path');
const Ajv = require(path.join(modules, 'ajv/dist/2020')).default;
const addFormats = require(path.join(modules, 'ajv-formats')).default;

const document_ = JSON.parse(input.document);
for (const schema of Object.values(document_.components.schemas)) if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = false;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const faults = [];
for (const { operation, path: at, method, status, body } of input.answers) {
  const { schema } = document_.paths[at][method].responses[status].content['application/json'];
  const validate = ajv.compile({ ...schema, components: document_.components });
  if (!validate(JSON.parse(body))) faults.push(`${operation} ${status}: ${ajv.errorsText(validate.errors)}`);
}
answer(faults);
