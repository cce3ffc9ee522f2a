# Words that not everybody knows.

glossary-lead = Ein Wort, das nicht alle kennen, wird hier einmal erklärt. Erklärte Abkürzungen werden bei Treffen nicht mehr gemeldet.
glossary-empty = Noch kein Wort ist erklärt. Beginnen Sie mit einer Abkürzung, nach der Ihre Partner gefragt haben.
glossary-add = Ein Wort erklären
glossary-everywhere = Für das ganze Zentrum
glossary-all = Alle Wörter
glossary-counts = Wo dieses Wort gilt
field-glossary-term-entry-term = Abkürzung oder Wort
field-glossary-term-entry-meaning = In einfachen Worten
