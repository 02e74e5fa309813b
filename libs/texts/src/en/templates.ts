/** What is wrong with a text of a message, and the lead that texts are tried on, in English. */
export const templates = {
  'templates.TEMPLATE_EMPTY': 'This text can not be empty. Take it back to have the product’s own.',
  'templates.TEMPLATE_TOO_LONG': 'At most {{most}} characters; these are {{length}}.',
  'templates.TEMPLATE_LINE_BREAK': 'This text is one line: take the line break out.',
  'templates.TEMPLATE_CONTROL_CHARACTER':
    'There is a character in it that nobody sees, such as a tab or a mark of the direction of writing: type the text anew.',
  'templates.TEMPLATE_FIELD_UNKNOWN':
    'There is no field {{field}} in this message. These can be used: {{allowed}}.',
  'templates.TEMPLATE_FIELD_UNCLOSED':
    'A field is opened and not closed: {{field}}. These can be used: {{allowed}}.',
  'example.lead': 'Irene Peterson',
  'example.company': 'Daisy Ltd',
  'example.source': 'website',
  'example.stage': 'Negotiation',
  'example.holder': 'Paul Orlov',
  'example.from': 'Mary Sorrel',
  'example.brief': 'Wants an offer for two offices, calls are best after lunch.',
} as const;
