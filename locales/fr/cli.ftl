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
