import path from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';
import { moduleOf, nameOf } from './models.mjs';

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/**
 * Fields that a manifest must not have, with what was probably meant: written as a literal of its kind's type, it is
 * TypeScript that says so.
 *
 * @param {{ overlay: string, manifest: object }[]} manifests
 * @returns {string[]}
 */
export function findTypeErrors(manifests) {
  const file = path.join(root, 'manifests.mts');
  const lines = manifests.map(({ manifest }, index) => {
    const type = `import('${moduleOf(manifest)}').I${manifest.kind}`;
    return `export const manifest${index}: ${type} = ${JSON.stringify(manifest)};`;
  });
  const program = ts.createProgram([file], OPTIONS, hostWith(file, lines.join('\n')));
  const source = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    return `${nameOf(manifests[line])}: ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`;
  });
}

/** A compiler that finds one more file than there is. */
function hostWith(file, text) {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === file ? ts.createSourceFile(name, text, ...rest) : host.getSourceFile(name, ...rest),
  };
}
