# Ce que dit la ligne de commande.

## Questions

cli-ask-passphrase = Phrase de passe
cli-ask-new-passphrase = Nouvelle phrase de passe
cli-ask-again = La même, encore une fois
cli-ask-recovery-key = Clé de secours, les sept groupes

## Le coffre

cli-vault-created = Le coffre de « { $organisation } » est créé dans { $folder }.
cli-recovery-written = La feuille de secours est dans { $file }. Imprimez-la, gardez-la loin de l’ordinateur, puis effacez ce fichier.
cli-recovery-shown = Clé de secours, à recopier sur papier maintenant : elle ne sera plus montrée.
cli-recovery-keep = Sans la phrase de passe et sans cette clé, personne ne pourra plus ouvrir le coffre.
cli-passphrase-changed = La phrase de passe est changée. L’ancienne n’ouvre plus le coffre.
cli-recovered = Le coffre est ouvert avec la clé de secours et a une nouvelle phrase de passe.
cli-recovered-together = Le coffre est ouvert avec les pages de deux collègues et a une nouvelle phrase de passe.
cli-pages-made = Les trois pages de la série { $set } sont dans { $folder }. Celles d’avant ne valent plus.
cli-pages-keep = Imprimez-les, remettez chacune à sa personne, puis effacez ces fichiers.
cli-pages-voided = Les pages des collègues ne valent plus. La feuille de secours reste valable.
cli-pages-none = Aucune page de collègue ne vaut pour ce coffre.
cli-pages-set = Série { $set }, faite le { $date }
cli-pages-one = Page { $number } : { $name }, pas encore essayée
cli-pages-one-proven = Page { $number } : { $name }, essayée le { $date }
cli-demo-made = Un coffre d’exemple est dans { $folder }. Tout y est inventé.

## L’état du coffre

cli-status-organisation = Centre : { $name }
cli-status-format = Format du coffre : { $format }
cli-status-schema = Version des fiches : { $schema }
cli-status-changes = { $n ->
    [0] Aucun changement dans le journal
    [one] { $n } changement dans le journal
   *[other] { $n } changements dans le journal
}
cli-status-count = { $entity } : { $n }
cli-entities-centre = Centre
cli-entities-partnership = Partenariats
cli-entities-partner = Partenaires
cli-entities-membership = Participations
cli-entities-objective = Objectifs
cli-entities-indicator = Indicateurs
cli-entities-measurement = Mesures
cli-entities-adjustment = Ajustements
cli-entities-round = Évaluations
cli-entities-meeting = Rencontres
cli-entities-agenda-item = Points d’ordre du jour
cli-entities-attendance = Présences
cli-entities-document = Documents
cli-entities-dispatch = Envois
cli-entities-communication = Échanges
cli-entities-recommendation = Recommandations
cli-entities-question = Questions
cli-entities-decision = Décisions
cli-entities-action = Actions
cli-entities-problem = Problèmes
cli-entities-contribution = Apports
cli-entities-recognition = Reconnaissances
cli-entities-agreement = Conventions
cli-entities-glossary-term = Mots expliqués
cli-entities-population-group = Groupes de la population
cli-entities-snooze = Reports
cli-entities-disclosure = Choix de qui peut voir
cli-entities-consent-text = Textes d’accord
cli-entities-consent = Accords
cli-entities-incident = Incidents
cli-entities-erasure-certificate = Attestations d’effacement
cli-entities-questionnaire = Questionnaires
cli-entities-enclosure = Pièces jointes

## La reprise d’une liste

cli-import-looked = Le fichier a été regardé. Rien n’a été modifié.
cli-import-encoding = Écriture des lettres : { $encoding }
cli-import-delimiter = Séparation des colonnes : { $delimiter }
cli-import-rows = { $n ->
    [0] Aucune ligne lue
    [one] { $n } ligne lue
   *[other] { $n } lignes lues
}
cli-import-created = { $n ->
    [0] Aucune nouvelle fiche
    [one] { $n } nouvelle fiche
   *[other] { $n } nouvelles fiches
}
cli-import-doubles = { $n ->
    [0] Aucun doublon possible
    [one] { $n } doublon possible, à regarder dans la fenêtre d’Entente
   *[other] { $n } doublons possibles, à regarder dans la fenêtre d’Entente
}
cli-import-repairs = { $n ->
    [0] Aucune réparation
    [one] { $n } réparation
   *[other] { $n } réparations
}
cli-import-more = … et { $n } de plus ; --json les donne toutes.
cli-import-refused = { $n ->
    [0] Aucune ligne laissée de côté
    [one] { $n } ligne laissée de côté
   *[other] { $n } lignes laissées de côté
}

## Le journal, la recherche, le rapport

cli-log-verified = { $n ->
    [0] Le journal est vide.
    [one] Le journal est intact : { $n } entrée vérifiée.
   *[other] Le journal est intact : { $n } entrées vérifiées.
}
cli-log-entry = { $seq }. { $when }, { $user } : { $kind }, { $entity }
cli-log-create = ajout
cli-log-update = changement
cli-log-delete = suppression
cli-log-restore = rétablissement
cli-search-found = { $n ->
    [0] Rien n’a été trouvé.
    [one] { $n } fiche trouvée
   *[other] { $n } fiches trouvées
}
cli-report-written = { $pages ->
    [0] Le document est dans { $file }.
    [one] Le document est dans { $file } ({ $pages } page).
   *[other] Le document est dans { $file } ({ $pages } pages).
}
cli-report-not-encrypted = Ce fichier est sorti du coffre : il n’est plus protégé.
cli-everything-taken = Archive écrite : { $file }. Fiches : { $records } ; fichiers joints : { $files }.

## Aujourd’hui et les rencontres
cli-today = { $n ->
    [0] Rien n’attend.
    [one] { $n } chose attend :
   *[other] { $n } choses attendent :
}
cli-readiness = Prête à { $n } points sur 8
cli-point-met = ✓
cli-point-open = …
cli-point-late = !

## Les statistiques d’un tableau

cli-stats-read = Tableau lu. Lignes de réponses : { $rows }. Colonnes de nombres : { $columns }.
cli-stats-column = colonne { $column }
cli-stats-no-headings = Aucune ligne de titres n’a été trouvée : chaque colonne porte son numéro.
cli-stats-row-names = « { $name } » nomme les lignes : cette colonne n’est pas comptée.
cli-stats-empty = « { $name } » ne contient aucune réponse : cette colonne est laissée de côté.
cli-stats-not-numbers = { $n ->
    [one] « { $name } » est laissée de côté : une case n’y est pas un nombre (ligne { $line }).
   *[other] « { $name } » est laissée de côté : { $n } cases n’y sont pas des nombres (la première à la ligne { $line }).
}
cli-stats-totals = { $n ->
    [one] Une ligne de total est laissée de côté.
   *[other] { $n } lignes de total sont laissées de côté.
}
cli-stats-wide = { $n ->
    [one] Attention : une ligne a plus de cases qu’il n’y a de colonnes. Ce qui dépasse n’est pas lu ; vérifiez avec --delimiter.
   *[other] Attention : { $n } lignes ont plus de cases qu’il n’y a de colonnes. Ce qui dépasse n’est pas lu ; vérifiez avec --delimiter.
}
cli-stats-all-in-one = Sans --keys, toutes les colonnes de nombres forment une seule échelle.
cli-stats-scale = { $items ->
    [one] Échelle « { $name } » : { $items } énoncé
   *[other] Échelle « { $name } » : { $items } énoncés
}
cli-stats-every-column = toutes les colonnes
cli-stats-figure = { $what } : { $figure } · { $how }
cli-stats-alpha = Alpha de Cronbach
cli-stats-alpha-complete = { $n ->
    [one] sur la seule ligne sans réponse manquante
   *[other] sur les { $n } lignes sans réponse manquante
}
cli-stats-alpha-pairwise = par paires d’énoncés, chacune sur les lignes qui répondent aux deux ({ $n } au moins)
cli-stats-alpha-standardised = Alpha standardisé
cli-stats-mean-r = Corrélation moyenne entre deux énoncés
cli-stats-on-complete = lignes sans réponse manquante
cli-stats-omega = Oméga total de McDonald
cli-stats-omega-how = lignes sans réponse manquante, un facteur (minres)
cli-stats-omega-too-few-items = il faut au moins trois énoncés
cli-stats-omega-constant-item = un énoncé a partout la même réponse
cli-stats-omega-no-convergence = le calcul n’aboutit pas
cli-stats-omega-heywood = un facteur expliquerait un énoncé en entier ou plus (cas de Heywood) : l’échelle n’a pas un seul facteur, ou trop peu de réponses
cli-stats-no-alpha = il faut au moins deux énoncés et deux lignes sans réponse manquante, avec des réponses qui varient
cli-stats-score = Moyenne de l’échelle
cli-stats-score-how = de { $low } à { $high }, intervalle à 95 % par la loi de Student ; écart-type { $sd } ; { $n } lignes qui répondent à la moitié des énoncés au moins
cli-stats-no-interval = trop peu de lignes pour un intervalle
cli-stats-reversed = À l’envers : { $names }. Une réponse x y compte { $sum } − x.
cli-stats-range-given = Réponses possibles : de { $min } à { $max }.
cli-stats-range-observed = Réponses données : de { $min } à { $max }. Si l’échelle va plus loin, dites-le avec --min et --max.
cli-stats-outside = { $n ->
    [one] Une réponse hors de ces limites est comptée comme manquante.
   *[other] { $n } réponses hors de ces limites sont comptées comme manquantes.
}
cli-stats-against = À vérifier : { $names }. Ce qui y est répondu va contre les autres énoncés ; un signe moins dans les clés le compte à l’envers.
cli-stats-head-item = énoncé
cli-stats-head-mean = moyenne
cli-stats-head-sd = écart-type
cli-stats-head-r = r corrigé
cli-stats-head-dropped = alpha sans lui
cli-stats-head-ones = part de 1
cli-stats-head-wilson = Wilson, 95 %
cli-stats-head-wilson-corrected = avec correction de continuité
cli-stats-columns-explained = r corrigé : corrélation de l’énoncé avec la somme des autres. Avec « alpha sans lui », sur les lignes sans réponse manquante.
cli-backup-made =
    Sauvegarde faite et vérifiée : { $file } ({ $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, { $entries ->
        [one] { $entries } changement
       *[other] { $entries } changements
    }).
cli-backup-verified =
    La sauvegarde est entière : { $file } ({ $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, { $entries ->
        [one] { $entries } changement
       *[other] { $entries } changements
    }).
cli-backup-restored = Le coffre est restauré dans { $folder }. Il s’ouvre avec la phrase de passe du jour de la sauvegarde.
cli-entities-user = Personnes qui ouvrent le coffre
