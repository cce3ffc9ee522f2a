# Words that not everybody knows.

glossary-lead = A word that not everybody knows is explained here, once. Explained acronyms are no longer pointed out in meetings.
glossary-empty = No word is explained yet. Begin with an acronym that your partners asked about.
glossary-add = Explain a word
glossary-everywhere = For the whole centre
glossary-all = All words
glossary-counts = Where this word counts
field-glossary-term-entry-term = Acronym or word
field-glossary-term-entry-meaning = In plain words
