import { describeSchema, fieldRows, nameOf } from './schema-words.mjs';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const HEAD = `# API reference

Every endpoint, as the [OpenAPI document](openapi.json) has it; \`npm run docs openapi\` writes this page. The same is to be
had with forms to try it out at \`/docs\` and \`/redoc\` of every server. Errors have [one envelope](#errors).`;

/**
 * The page docs/api-reference.md.
 *
 * @param {object} document OpenAPI 3.1
 * @returns {string} Markdown
 */
export function writeReference(document) {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, method, ...item[method] })),
  );
  const sections = document.tags.map(({ name, description }) => [
    `## ${name}`,
    description,
    ...operations.filter(({ tags }) => tags.includes(name)).map(operationSection),
  ]);
  const webhooks = Object.values(document.webhooks).map(({ post }) => webhookSection(post));
  const objects = Object.entries(document.components.schemas).map(([name, schema]) => objectSection(name, schema));
  const parts = [
    HEAD,
    ...sections.flat(),
    '## Webhooks',
    ...webhooks,
    errorSection(document),
    '## Objects',
    ...objects,
  ];
  return `${parts.join('\n\n')}\n`;
}

function operationSection({ method, path, summary, description, parameters = [], requestBody, responses }) {
  const answers = Object.entries(responses);
  const rows = parameters.map(({ name, in: place, required, description: meaning = '', schema }) => [
    `\`${name}\``,
    required ? `${place}, required` : place,
    describeSchema(schema),
    schema.description ?? meaning,
  ]);
  return [
    `### ${summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    ...(description ? [description] : []),
    ...(rows.length > 0 ? [table(['parameter', 'where', 'type', 'meaning'], rows)] : []),
    ...(requestBody ? [`Body: ${contentWords(requestBody.content)}`] : []),
    table(['status', 'answer', 'body'], answers.filter(([, answer]) => !isError(answer)).map(answerRow)),
    `Errors: ${answers
      .filter(([, answer]) => isError(answer))
      .map(errorWords)
      .join(', ')}.`,
  ].join('\n\n');
}

function webhookSection({ summary, description, parameters, requestBody }) {
  const rows = parameters.map(({ name, description: meaning }) => [`\`${name}\``, meaning]);
  return [
    `### ${summary}`,
    description,
    table(['header', 'meaning'], rows),
    `Body: ${contentWords(requestBody.content)}`,
  ].join('\n\n');
}

function errorSection({ components }) {
  const rows = Object.entries(components.examples).map(([code, { summary }]) => [`\`${code}\``, summary]);
  const example = JSON.stringify(components.examples.VALIDATION_ERROR.value, null, 2);
  return ['## Errors', `\`\`\`json\n${example}\n\`\`\``, table(['error_code', 'when'], rows)].join('\n\n');
}

function objectSection(name, { description, ...schema }) {
  const rows = fieldRows(schema);
  const head = [`### ${nameOf(name)}`, ...(description ? [description] : [])];
  return [...head, table(['field', 'type', 'meaning', 'default or example'], rows)].join('\n\n');
}

const examplesOf = ({ content }) => Object.keys(content?.['application/json']?.examples ?? {});
const isError = (answer) => examplesOf(answer).length > 0;
const errorWords = ([status, answer]) => `${status} \`${examplesOf(answer)[0]}\``;
const answerRow = ([status, { description, content }]) => [status, description, content ? contentWords(content) : ''];

function contentWords(content) {
  const words = Object.entries(content).map(([type, { schema }]) =>
    type === 'application/json'
      ? describeSchema(schema)
      : `\`${type}\`${schema.$ref ? `: ${describeSchema(schema)}` : ''}`,
  );
  return words.join(', ');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
