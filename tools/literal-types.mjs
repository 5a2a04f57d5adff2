// What a named type stands for: `BlocSort` is `'favour' | 'given'`.
import ts from 'typescript';

/** For each class of these files, its properties whose type is text or choices of text: class → property → type. */
export function literalTypes(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    source?.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const type = checker.getTypeAtLocation(node.name);
      const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(type.symbol));
      const own = properties.flatMap((property) => {
        const text = literals(checker.getTypeOfSymbol(property));
        return text ? [[property.name, text]] : [];
      });
      found.set(node.name.text, new Map(own));
    });
  }
  return found;
}

/** A union of text alone, perhaps with `null`, as it would be written; `undefined` for any other type. */
function literals(type) {
  const parts = type.isUnion() ? type.types : [];
  const texts = parts.filter((part) => part.isStringLiteral()).map(({ value }) => `'${value}'`);
  const empty = parts.some(({ flags }) => flags & ts.TypeFlags.Null);
  if (texts.length === 0 || texts.length + Number(empty) !== parts.length) return undefined;
  return [...texts, ...(empty ? ['null'] : [])].join(' | ');
}
