// Rules of this house that no linter brings along. The form is ESLint's, so any linter of that family can load them.

const EMPTY_WORDS = /(Manager|Helpers?|Utils?|Base|Common|Impl|Data|Info)$/;
const EMPTY_FILE = /(^|[-.])(manager|helpers?|utils?|base|common|impl)\.ts$/;
const INPUT_DECORATORS = new Set(['Body', 'Query', 'Param', 'Headers']);
const MOST_PARAMETERS = 4;
const MOST_INJECTED = 5;

/** A rule with one message. `create` gets a function that reports a node with that message. */
function rule(message, create) {
  return {
    meta: { type: 'problem', messages: { house: message }, schema: [] },
    create: (context) =>
      create((node, data = {}) => context.report({ node, messageId: 'house', data }), context),
  };
}

/** The call of a decorator, `@Body({ schema })`, or undefined for `@Body`. */
function callOf(decorator) {
  return decorator.expression.type === 'CallExpression' ? decorator.expression : undefined;
}

function nameOf(decorator) {
  return (callOf(decorator)?.callee ?? decorator.expression).name;
}

function givesSchema(call) {
  return (call?.arguments ?? []).some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some((property) => property.key?.name === 'schema'),
  );
}

const isConstructor = (node) =>
  node.parent?.type === 'MethodDefinition' && node.parent.kind === 'constructor';

const rules = {
  'no-enum': rule(
    'Write a union of strings, or an `as const` list: an enum is a value at run time and equals nothing that comes from JSON.',
    (report) => ({ TSEnumDeclaration: (node) => report(node) }),
  ),

  'no-export-all': rule(
    'Name what you export: `export *` makes everything public that the file will ever contain.',
    (report) => ({ ExportAllDeclaration: (node) => report(node) }),
  ),

  'no-double-cast': rule(
    'Parse the value with a zod schema: `as unknown as` says something that nobody has checked.',
    (report) => ({
      TSAsExpression(node) {
        if (node.expression.type === 'TSAsExpression') report(node);
      },
    }),
  ),

  'no-empty-words': rule(
    '"{{name}}" says nothing: name the thing by what it is in the glossary, without Manager, Helper, Util, Base, Common, Impl, Data or Info.',
    (report, context) => {
      const check = (node) => {
        if (node.id && EMPTY_WORDS.test(node.id.name)) report(node.id, { name: node.id.name });
      };
      return {
        Program(node) {
          const file = context.filename.split(/[\\/]/).at(-1);
          if (EMPTY_FILE.test(file)) report(node, { name: file });
        },
        ClassDeclaration: check,
        TSInterfaceDeclaration: check,
        TSTypeAliasDeclaration: check,
      };
    },
  ),

  'few-parameters': rule(
    `{{count}} parameters: give one object with names instead (at most ${MOST_PARAMETERS}), or split a class that needs so much injected (at most ${MOST_INJECTED}).`,
    (report) => {
      const check = (node) => {
        const count = node.params.length;
        if (count > (isConstructor(node) ? MOST_INJECTED : MOST_PARAMETERS))
          report(node, { count: String(count) });
      };
      return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
    },
  ),

  'validated-input': rule(
    'Give @{{name}} a schema, `@{{name}}({ schema: ... })`: what comes from outside is parsed before anybody reads it.',
    (report) => ({
      Decorator(node) {
        const name = nameOf(node);
        if (INPUT_DECORATORS.has(name) && !givesSchema(callOf(node))) report(node, { name });
      },
    }),
  ),
};

export default { meta: { name: 'house' }, rules };
