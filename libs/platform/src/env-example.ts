import { docOf } from './config-problems.ts';
import { configSchema } from './config-schema.ts';

const HEAD = [
  '# Settings of Conveyor. Copy to .env in the folder that Conveyor is started from and uncomment what you change;',
  '# real environment variables win over the file. Each line shows the default; one without a default is empty.',
  '# Настройки Conveyor. Скопируйте в .env в папке, откуда он запускается, и раскомментируйте то, что меняете;',
  '# переменные окружения важнее файла. В строках стоят значения по умолчанию; где их нет, строка пустая.',
].join('\n');

/** The text of `.env.example`: every variable with its meaning in both languages and its default or an example. */
export function envExample(): string {
  const blocks = Object.keys(configSchema.shape).map((variable) => {
    const { meaning, fallback, example } = docOf(variable);
    const shown =
      fallback === null ? [`# ${example}`, `# ${variable}=`] : [`# ${variable}=${quoted(fallback)}`];
    return [`# ${meaning.en}`, `# ${meaning.ru}`, ...shown].join('\n');
  });
  return `${[HEAD, ...blocks].join('\n\n')}\n`;
}

/** Quotes where readers of `.env` files would otherwise end the value: at a blank or a hash sign. */
const quoted = (text: string): string => (/[\s#]/.test(text) ? `"${text}"` : text);
