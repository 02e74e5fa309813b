// Words for how things stand, one for each thing wherever it is told: of a page's own catalogue they are a part.
export { states as englishWords } from '../en/states.ts';
export { states as russianWords } from '../ru/states.ts';
