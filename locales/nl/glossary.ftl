# Words that not everybody knows.

glossary-lead = Een woord dat niet iedereen kent, wordt hier één keer uitgelegd. Uitgelegde afkortingen worden in overleg niet meer gemeld.
glossary-empty = Nog geen woord uitgelegd. Begin met een afkorting waar uw partners naar vroegen.
glossary-add = Een woord uitleggen
glossary-everywhere = Voor het hele centrum
glossary-all = Alle woorden
glossary-counts = Waar dit woord geldt
field-glossary-term-entry-term = Afkorting of woord
field-glossary-term-entry-meaning = In eenvoudige woorden
