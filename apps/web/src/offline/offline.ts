import './offline.css';
import { browserLanguage, chosenLanguage } from '../app/preferences.ts';
import { offline as english } from '../texts/en/offline.ts';
import { offline as russian } from '../texts/ru/offline.ts';

// What stands in the place of a page while nobody answers: nothing of anybody is kept in a browser that could be shown.

const language = chosenLanguage() ?? browserLanguage();
const texts = language === 'ru' ? russian : english;

document.documentElement.lang = language;
document.title = texts['offline.title'];

const again = element('button', texts['offline.again']);
again.type = 'button';
again.addEventListener('click', () => window.location.reload());
// The address is still the one that was asked for.
window.addEventListener('online', () => window.location.reload());

const page = document.querySelector('main');
page?.append(element('h1', texts['offline.title']), element('p', texts['offline.why']), again);

function element<Name extends 'h1' | 'p' | 'button'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
