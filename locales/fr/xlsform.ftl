# Ce qui empêche de prendre un XLSForm (le tableur des questionnaires d’ODK et de Kobo), ce qu’un XLSForm ne peut pas dire, et
# ce qui ne va pas dans des réponses revenues de téléphones. Chaque phrase suit l’endroit du fichier.

## Pourquoi un XLSForm n’est pas pris

xlsform-reason-sheet-missing = Il manque la feuille « { $name } ».
xlsform-reason-sheet-refused = Cette feuille fait quelque chose qu’Entente ne fait pas, ou existe deux fois.
xlsform-reason-column-missing = Il manque la colonne « { $name } ».
xlsform-reason-column-twice = Deux colonnes disent la même chose. Gardez-en une.
xlsform-reason-language-unknown = Cette langue n’est pas connue. Écrivez son code entre parenthèses, par exemple « label::Français (fr) ».
xlsform-reason-too-many-rows = Il y a plus de { $limit } lignes.
xlsform-reason-too-deep = Des groupes sont emboîtés à plus de { $limit } niveaux.
xlsform-reason-type-missing = Cette ligne ne dit pas ce qu’elle est. Remplissez la colonne « type ».
xlsform-reason-type-unknown = Le type « { $kind } » n’existe pas dans un XLSForm.
xlsform-reason-type-refused = Entente ne sait pas traiter ce type de ligne : { $kind }.
xlsform-reason-group-not-open = Un groupe se termine ici sans avoir commencé.
xlsform-reason-group-not-closed = Ce groupe commence et ne se termine pas.
xlsform-reason-name-missing = Il manque un nom.
xlsform-reason-name-unusable = « { $name } » ne peut pas servir de nom sur un téléphone. Utilisez des lettres, des chiffres et « _ », en commençant par une lettre.
xlsform-reason-name-twice = Le nom « { $name } » existe déjà (ligne { $first }).
xlsform-reason-list-missing = La liste de choix « { $list } » ne se trouve pas dans la feuille « choices ».
xlsform-reason-choice-twice = Ce choix de la liste « { $list } » existe déjà (ligne { $first }).
xlsform-reason-choice-with-blank = Un nom de la liste « { $list } » contient une espace. Quand plusieurs réponses sont possibles, l’espace les sépare.
xlsform-reason-text-with-answer = Ce texte reprend la réponse à une autre question. Entente montrerait le signe et non la réponse.
xlsform-reason-control-character = Ce texte contient des caractères invisibles qu’aucun texte ne devrait contenir.
xlsform-reason-text-too-long = Ce texte dépasse { $limit } caractères.
xlsform-reason-yes-or-no = Écrivez ici « yes » ou « no ». Entente ne calcule pas cette réponse.
xlsform-reason-calculation = La réponse est calculée. Entente ne calcule pas de réponses.
xlsform-reason-default-computed = La réponse de départ est calculée. Entente ne calcule pas de réponses.
xlsform-reason-default-unusable = La réponse de départ ne convient pas à cette question.
xlsform-reason-parameter-unusable = Ce paramètre ne peut pas être utilisé : { $name }.
xlsform-reason-expression-broken = Cette formule ne peut pas être lue : il y manque un signe, ou il y en a un de trop.
xlsform-reason-expression-unknown = Cette formule contient quelque chose qu’Entente ne calcule pas : { $what }
xlsform-reason-expression-mixed = Cette condition mélange « and » et « or ». Entente comprend l’un ou l’autre.
xlsform-reason-question-unknown = La question « { $question } » n’existe pas.
xlsform-reason-question-without-answer = Personne ne répond à « { $question } » : c’est un texte ou un groupe.
xlsform-reason-condition-loop = Des conditions tournent en rond autour de « { $question } ».
xlsform-reason-condition-unanswered = La condition tient aussi tant que « { $question } » n’a pas de réponse. Ajoutez que la réponse ne doit pas être vide.
xlsform-reason-condition-type = « { $question } » est comparé à quelque chose qui ne peut pas être sa réponse.
xlsform-reason-constraint-type = Cette limite ne convient pas à ce type de question : { $kind }.
xlsform-reason-constraint-strict = Cette limite d’un nombre à virgule exclut la valeur elle-même. Écrivez « >= » ou « <= ».
xlsform-reason-pattern-unusable = Ce modèle (regex) ne peut pas être utilisé, ou il y en a deux.
xlsform-reason-filter-column-missing = La feuille « choices » n’a pas de colonne « { $name } » pour ce filtre.

## Ce qu’un XLSForm ne peut pas dire

xlsform-left-out = Ce que ce format ne peut pas dire n’a pas été repris :
xlsform-left-out-repeated-group = Ce groupe peut revenir plusieurs fois.
xlsform-left-out-repeated-answers = Cette question sans choix prend plusieurs réponses.
xlsform-left-out-choices-missing = Cette question n’a pas de choix.
xlsform-left-out-condition = La condition de cet élément ne peut pas être écrite.
xlsform-left-out-too-deep = Des groupes sont emboîtés trop profondément.
xlsform-left-out-text-too-long = Un texte est trop long pour une cellule.
xlsform-left-out-total = Le total est calculé par Entente au retour des réponses.
xlsform-left-out-hidden = Cet élément n’est jamais montré.
xlsform-left-out-limit = Une limite de la réponse n’est pas vérifiée sur le téléphone.
xlsform-left-out-initial = La réponse de départ n’est pas sur le téléphone.
xlsform-left-out-group-required = Le téléphone ne vérifie pas qu’une réponse est donnée dans ce groupe.

## Ce qui ne va pas dans une cellule de réponses

xlsform-cell-not-a-number = Ce n’est pas un nombre, ou pas un nombre entier là où il en faut un.
xlsform-cell-not-a-date = Ce n’est pas un jour écrit année-mois-jour.
xlsform-cell-not-a-choice = Ce n’est pas un des choix de la question.
xlsform-cell-not-yes-or-no = Ce n’est ni oui ni non.
xlsform-cell-choices-differ = La colonne de la question et celles de ses choix ne disent pas la même chose.
xlsform-cell-control-character = Ce texte contient des caractères invisibles qu’aucun texte ne devrait contenir.
xlsform-cell-text-too-long = Ce texte est trop long.
xlsform-cell-too-many-cells = La ligne a plus de cellules que d’intitulés : elles ont peut-être glissé.
phone-form-file = Questionnaire pour téléphones
phone-reason = « { $question } » : { $reason }
phone-empty = Aucune question n’a de réponse.
