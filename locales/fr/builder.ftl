# Écrire un questionnaire du centre : textes de la page.
# $what est le nom d’une question ou d’un groupe sur cette page (« Question 3 »). $n, $count, $total et $freed sont des nombres. $language est un nom de langue.

## La page
builder-new = Écrire un questionnaire
builder-edit = Modifier le questionnaire
builder-lead = Donnez un titre, puis ajoutez les questions une à une. Ce que vous écrivez est gardé au fur et à mesure.
builder-save = Enregistrer le questionnaire
builder-saved = Le questionnaire est enregistré.
builder-later = Finir plus tard
builder-kept = Votre brouillon est gardé. Vous le retrouverez en revenant ici.
builder-title = Titre
builder-title-hint = Par exemple : L’accueil au centre
builder-description = À quoi sert ce questionnaire
builder-description-hint = Une ou deux phrases. Vous pouvez laisser vide.
builder-untitled = Questionnaire sans titre
builder-tabs = Langues du questionnaire
builder-tab-original = langue d’origine

## Les groupes
builder-questions = Questions
builder-group = Groupe { $n }
builder-group-title = Titre du groupe { $n }
builder-group-title-hint = Le thème de ces questions, par exemple : Communication
builder-group-add = Ajouter un groupe
builder-group-explained = Un groupe réunit les questions sur un même thème. Les résultats donnent un chiffre par groupe.
builder-empty = Il n’y a pas encore de question ici.

## Ajouter, déplacer, ôter
builder-add = Ajouter une question
builder-add-to = Ajouter une question : { $group }
builder-add-again = Encore une fois : { $kind }
builder-full = Il y a 200 questions : c’est le plus que le programme accepte.
builder-added = { $total ->
    [one] Question ajoutée. Il y en a une.
   *[other] Question ajoutée. Il y en a { $total }.
}
builder-moved = Déplacé. C’est maintenant : { $what }, sur { $total } en tout.
builder-group-moved = Groupe déplacé. C’est maintenant le groupe { $n } sur { $total }.
builder-duplicated = Copie ajoutée sous : { $what }.
builder-removed = { $freed ->
    [0] Supprimé : { $what }.
    [one] Supprimé : { $what }. Une question en dépendait : elle sera posée à tout le monde.
   *[other] Supprimé : { $what }. { $freed } questions en dépendaient : elles seront posées à tout le monde.
}
builder-group-removed = { $freed ->
    [0] Supprimé avec ses questions : { $what }.
    [one] Supprimé avec ses questions : { $what }. Une question en dépendait : elle sera posée à tout le monde.
   *[other] Supprimé avec ses questions : { $what }. { $freed } questions en dépendaient : elles seront posées à tout le monde.
}
builder-restored = Remis à sa place : { $what }.
builder-up = Monter
builder-down = Descendre
builder-duplicate = Copier
builder-remove = Supprimer
builder-named = { $deed } : { $what }
builder-of = { $what } : { $part }

## Une question
builder-question = Question { $n }
builder-text-to-read = Texte à lire
builder-question-words = { $what } : ce que vous demandez
builder-statement-words = { $what } : l’énoncé à noter
builder-text-words = Ce que l’on lit
builder-kind = Comment on répond
builder-kind-scale = Énoncé à noter de 1 à 5
builder-kind-choices = Choix dans une liste
builder-kind-yes-no = Oui ou non
builder-kind-number = Nombre
builder-kind-date = Date
builder-kind-line = Réponse courte
builder-kind-lines = Réponse libre
builder-kind-text = Texte à lire
builder-example-scale = « Je suis bien accueilli. » D’accord, ou pas ?
builder-example-choices = Une réponse parmi celles que vous écrivez, ou plusieurs
builder-example-yes-no = « Êtes-vous déjà venu au centre ? »
builder-example-number = « Combien de fois cette année ? »
builder-example-date = Un jour, un mois et une année
builder-example-line = Une ligne à remplir
builder-example-lines = Plusieurs lignes, avec ses propres mots
builder-example-text = Une explication, sans réponse
builder-scale = Avec quelle échelle
builder-scale-name = de « { $first } » à « { $last } »
builder-choices = Réponses à choisir
builder-choice = Réponse { $n }
builder-choice-add = Ajouter une réponse
builder-several = On peut choisir plusieurs réponses
builder-own-words = On peut aussi répondre avec ses propres mots
builder-exclusive = ne va avec aucune autre, comme « rien de tout cela »
builder-least = Le plus petit nombre possible
builder-greatest = Le plus grand nombre possible
builder-limit-hint = Laissez vide s’il n’y a pas de limite.
builder-whole = Sans virgule : 1, 2, 3…

## Réglages d’une question
builder-more = Autres réglages
builder-reversed = Tourné à l’envers
builder-reversed-hint = Cochez si être d’accord compte contre. Par exemple : « J’attends trop longtemps. » Les points sont alors comptés dans l’autre sens.
builder-reversed-short = à l’envers
builder-required = Il faut répondre
builder-required-hint = Sans réponse à cette question, la feuille n’est pas acceptée. À utiliser rarement : chacun doit pouvoir se taire.
builder-required-short = à remplir
builder-if = Poser seulement si…
builder-if-always = Toujours poser
builder-if-none = Cette question est toujours posée : il n’y en a pas d’autre avant elle dont elle puisse dépendre.
builder-if-question = { $what } : { $text }
builder-if-answer = Réponse attendue ({ $what })
builder-if-answered = n’importe quelle réponse
builder-if-yes = oui
builder-if-no = non
builder-if-short = sous condition
builder-if-lost = La question dont celle-ci dépend vient maintenant après. Choisissez-en une autre, ou remettez-la plus haut.
builder-if-lost-choice = une question qui vient après
builder-simpler = En phrases plus simples
builder-simpler-hint = Des phrases courtes et des mots de tous les jours. La personne qui répond choisit. Vous pouvez laisser vide.
builder-hint = Aide pour répondre
builder-hint-hint = Montrée à côté de la question. Vous pouvez laisser vide.

## Les langues
builder-languages-heading = Langues
builder-language = Langue dans laquelle vous écrivez
builder-language-hint = Ce qui est déjà écrit change d’étiquette, pas de mots.
builder-languages = Traduit aussi en
builder-languages-hint = Un onglet par langue s’ouvre en haut. Tant qu’un texte n’est pas traduit, on le lit dans la langue d’origine. Une langue que vous décochez perd ses textes quand vous enregistrez.
builder-translation = Textes en { $language }
builder-translation-empty = Il n’y a encore rien à traduire. Écrivez d’abord les questions.
builder-missing = { $count ->
    [0] Tout est écrit { $language }
    [one] { $count } texte manque { $language }
   *[other] { $count } textes manquent { $language }
}
builder-in-fr = en français
builder-in-en = en anglais
builder-in-nl = en néerlandais
builder-in-de = en allemand
builder-next-missing = Aller au premier texte qui manque

## Compter
builder-counting = Comment on compte
builder-missing-rule = Le chiffre d’une personne pour un groupe est la moyenne de ses notes. Il faut qu’elle ait noté au moins la moitié des énoncés du groupe ; sinon, elle ne compte pas pour ce groupe. « Je ne sais pas » et une question laissée vide ne sont pas des notes. Les autres sortes de réponses ne sont pas comptées en points.
builder-scales = Changer les mots de l’échelle
builder-scale-numbered = Échelle { $n }, { $name }
builder-step = Degré { $n }
builder-step-of = Échelle { $scale }, degré { $n }
builder-score = Points du degré { $n }
builder-step-add = Ajouter un degré
builder-scale-add = Ajouter une échelle
builder-scale-added = Échelle ajoutée. Vous pouvez la choisir dans chaque énoncé à noter.
builder-scale-remove = Supprimer l’échelle { $n }
builder-scale-removed = Échelle supprimée.

## Les droits
builder-rights = À qui sont ces questions
builder-owner = Qui les a écrites
builder-owner-hint = Le centre, ou la personne ou l’organisation à qui vous les empruntez. Vous pouvez laisser vide.
builder-licence = À quelles conditions on peut s’en servir
builder-licence-hint = Par exemple : Tous droits réservés, ou Utilisation libre avec le nom de l’auteur. Vous pouvez laisser vide.
builder-leaves = Ce qui peut sortir de cet ordinateur
builder-leaves-everything = Les questions et les résultats
builder-leaves-everything-hint = Les questions sont de vous, ou vous avez le droit de les partager.
builder-leaves-figures = Seulement les chiffres
builder-leaves-figures-hint = Les questions viennent d’ailleurs et sont protégées. Leurs mots restent ici.

## Voir comme une personne
builder-preview-open = Voir comme une personne le verra
builder-preview = Comme une personne le verra
builder-preview-lead = Vous pouvez essayer : rien n’est gardé. Toutes les questions sont montrées, aussi celles qui dépendent d’une réponse.
builder-preview-language = Langue
builder-preview-plain = En phrases plus simples
builder-preview-if = Posée seulement selon la réponse à : { $what }
