# The frame, what every screen shares, the names of the closed lists, and the history.

## The frame
navigation = Navigation
window-title = Entente – { $screen }
skip-to-content = Aller au contenu
nav-today = Aujourd’hui
nav-attention = { $count ->
    [one] { $count } chose vous attend
   *[other] { $count } choses vous attendent
}
nav-partnerships = Partenariats
nav-directory = Annuaire
nav-evaluations = Évaluations
nav-meetings = Rencontres
nav-recommendations = Recommandations
nav-glossary = Langage clair

nav-protection = Protection
nav-settings = Réglages
nav-people = Personnes et rôles
nav-backups = Sauvegardes
safe-encrypted = Chiffré
safe-offline = , hors ligne
safe-lock-in = Verrouillage dans { $minutes } min
lock-now = Verrouiller
demonstration-notice = Vous êtes dans la démonstration : les personnes et les chiffres sont inventés. N’y notez rien de vrai.
demonstration-leave = Quitter la démonstration
read-only-notice = { $cause ->
    [full] Il n’y a plus de place sur ce disque : vous pouvez tout lire et faire une sauvegarde ailleurs, mais rien ajouter ni changer. Faites de la place, verrouillez, puis rouvrez.
    [read_only] Ce disque ou ce dossier ne permet pas d’écrire : vous pouvez tout lire et faire une sauvegarde ailleurs, mais rien ajouter ni changer. Permettez l’écriture, verrouillez, puis rouvrez.
   *[denied] L’ordinateur ne vous permet pas d’écrire dans ce dossier : vous pouvez tout lire et faire une sauvegarde ailleurs, mais rien ajouter ni changer. Demandez l’accès à la personne qui gère l’ordinateur.
}
read-only-backups = Sauvegarder ailleurs
breadcrumb = Où vous êtes
language-choose = Langue du programme

## Search
search = Chercher
search-placeholder = Chercher une personne, un objectif, un mot
search-found = { $count ->
    [0] Rien trouvé. Essayez un autre mot ou le début d’un nom.
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-beyond = Plus de { $count } réponses. Ajoutez un mot pour les resserrer.
search-lead = Un mot suffit, même son début. À partir de quatre lettres, une partie d’un long mot est trouvée aussi.
search-words = Mots cherchés
search-kind = Quoi
search-kind-all = Tout
search-partnership-all = Tous les partenariats
search-structure = Partenariats, objectifs et partenaires
search-life = Rencontres, échanges, recommandations et le reste
search-in-directory = Chercher dans l’annuaire
search-all = Voir tout ce qui est trouvé
search-back = Revenir à la liste

## Buttons and states that every screen shares
save = Enregistrer
saved = Enregistré.
cancel = Annuler
close = Fermer
edit = Modifier
edit-named = Modifier : { $what }
undo = Annuler
undone = Le dernier changement est annulé.
undone-named = Le changement est annulé : { $title }.
busy = Un instant…
more-fields = Plus de détails
section-empty = Rien n’est encore noté.
section-not-shown = N’est pas montré à votre rôle.
choose-none = Pas encore choisi
nobody = Personne pour le moment
unit-days = jours
date-format = jour/mois/année
time-format = par exemple 18:30
unit-minutes = minutes
pages = Pages de la liste
pages-shown = { $first } à { $last } sur { $total }
pages-shown-beyond = { $first } à { $last } sur plus de { $total }
page-previous = Page précédente
page-next = Page suivante
progress-of = { $share }, { $done } sur { $total }
progress-stop = Arrêter
progress-stopping = Arrêt en cours…

## Forms
draft-found = Brouillon retrouvé : ce que vous aviez commencé est là.
draft-drop = Jeter le brouillon
form-to-put-right = { $count ->
    [one] { $count } réponse est à corriger. Rien n’est perdu.
   *[other] { $count } réponses sont à corriger. Rien n’est perdu.
}
form-field-problem = { $field } : { $problem }
failure-unnamed = Cela n’a pas pu se faire (code { $code }). Rien n’est perdu.
problem-unnamed = Cette réponse ne convient pas.

## Kinds of partners
category-resident-or-patient = Habitants et patients
category-carer = Proches aidants
category-association = Association
category-health-professional = Professionnel de santé
category-public-authority = Autorité publique
category-elected-official = Personne élue
category-private-sector = Secteur privé
category-other = Autre
category-none = Catégorie à préciser
category-all = Toutes les catégories
category-count = { $category } : { $count }
kind-person = Personne
kind-organisation = Organisation

## Levels of participation
level-inform = Informer
level-consult = Consulter
level-act-together = Faire ensemble
level-decide-together = Décider ensemble
level-partner-led = Porté par les partenaires

## Needs
need-interpreter = Interprète
need-large-print = Gros caractères
need-plain-language = Langage clair
need-transport = Transport
need-childcare = Garde d’enfants
need-step-free = Accès sans marches
need-remote = Participer à distance

## States
state-planned = prévu
state-open = en cours
state-closed = clos
state-done = fait
state-given-up = abandonné
state-ongoing = en cours
state-reached = atteint
state-solved = réglé

## Kinds of records
entity-centre = Centre
entity-user = Personne qui ouvre le coffre
entity-partnership = Partenariat
entity-partner = Partenaire
entity-membership = Participation d’un partenaire
entity-objective = Objectif
entity-indicator = Indicateur
entity-measurement = Mesure
entity-adjustment = Ajustement
entity-meeting = Rencontre
entity-agenda-item = Point de l’ordre du jour
entity-attendance = Présence
entity-document = Document
entity-dispatch = Envoi
entity-communication = Échange
entity-enclosure = Pièce jointe
entity-recommendation = Recommandation
entity-question = Question
entity-decision = Décision
entity-action = Action
entity-problem = Problème
entity-contribution = Apport
entity-recognition = Reconnaissance
entity-agreement = Convention
entity-glossary-term = Mot expliqué
entity-population-group = Groupe de la population
entity-snooze = Report
entity-disclosure = Qui peut voir
entity-consent-text = Texte d’accord
entity-consent = Accord
entity-incident = Incident
entity-erasure-certificate = Attestation d’effacement
entity-questionnaire = Questionnaire

entity-round = Évaluation

## History
history-lead = Qui a changé quoi, et quand. Rien ne s’efface de cet historique.
history-empty = Rien n’a encore changé.
undo-this = Annuler ce changement
history-create = Ajout · { $what } : { $title }
history-update = Modification · { $what } : { $title }
history-delete = Suppression · { $what } : { $title }
history-restore = Rétablissement · { $what } : { $title }
history-untitled = sans nom
history-undone = annulé depuis
history-by = par { $user }
history-user-unknown = une personne de l’équipe
history-fields = { $count ->
    [one] Voir { $count } réponse changée
   *[other] Voir { $count } réponses changées
}
value-empty = vide
value-someone = une personne de l’annuaire
value-members = { $count ->
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
}
field-unnamed = Autre information
value-yes = oui
value-no = non
