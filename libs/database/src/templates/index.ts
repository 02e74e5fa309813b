export { templatesOf, writeTemplateOf, type KeptTemplate } from './kept-templates.ts';
export { exampleOf, type ExampleLead } from './example-lead.ts';
