# Words that not everybody knows.

glossary-lead = Un mot que tout le monde ne connaît pas s’explique ici, une fois. Les sigles expliqués ne sont plus signalés dans les rencontres.
glossary-empty = Aucun mot expliqué. Commencez par un sigle que vos partenaires ont demandé.
glossary-add = Expliquer un mot
glossary-everywhere = Pour tout le centre
glossary-all = Tous les mots
glossary-counts = Où ce mot vaut
field-glossary-term-entry-term = Sigle ou mot
field-glossary-term-entry-meaning = En mots simples
