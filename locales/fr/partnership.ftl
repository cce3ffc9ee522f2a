# Partnerships, their members, what the evaluation screens add to evaluation.ftl, and the report.

## Partnerships
partnerships-none = Aucun partenariat pour le moment.
partnerships-empty-title = Avec qui travaillez-vous ?
partnerships-empty-text = Un partenariat réunit l’équipe et des partenaires autour d’un but. Son nom suffit pour commencer.
partnership-new = Nouveau partenariat
partnership-new-lead = Le nom suffit pour commencer. Le reste peut venir plus tard, avec les partenaires.
partnership-create = Créer le partenariat
partnership-created = Le partenariat est créé.
partnership-edit = Modifier le partenariat
partnership-purpose-hint = En mots simples, comme vous le diriez à un voisin.
partnership-population-hint = Pour qui ? Par exemple : les familles avec de jeunes enfants.
partnership-level-hint = Jusqu’où les partenaires prennent-ils part ? C’est un but ; il peut changer.
partnership-smallest-group-hint = Jamais moins de 5, pour que personne ne soit reconnu.
partnership-ended-hint = Laissez vide tant que le partenariat vit.
partnership-counts = { $partners ->
    [one] { $partners } partenaire
   *[other] { $partners } partenaires
} · { $objectives ->
    [one] { $objectives } objectif
   *[other] { $objectives } objectifs
}
count-objectives = { $count ->
    [one] { $count } objectif
   *[other] { $count } objectifs
}
voice-team = Équipe { $count }
voice-partner = Partenaires { $count }
partnership-since = Depuis le { $date }
partnership-until = terminé le { $date }
partnership-aims = niveau visé : { $level }
partnership-ended = terminé
partnership-missing = Voix qui manquent encore :
partnership-end = Terminer
partnership-end-text = Le partenariat sera terminé le { $date }. Tout reste lisible et vous pourrez le reprendre.
partnership-end-do = Terminer le partenariat
partnership-resume = Reprendre
partnership-was-ended = Le partenariat est terminé.
partnership-was-resumed = Le partenariat reprend.
partnership-tabs = Parties du partenariat
tab-overview = Aperçu
tab-objectives = Objectifs
tab-partners = Partenaires
tab-meetings = Rencontres
tab-exchanges = Échanges
tab-recommendations = Recommandations
tab-decisions = Décisions
tab-life = Vie du partenariat

tab-evaluations = Évaluations
tab-history = Historique
overview-news = Dernières nouvelles
overview-no-news = Rien de nouveau pour le moment.
section-partnership-identity = Ce qu’il est
section-partnership-participation = Participation
section-partnership-period = Dates
section-partnership-rules = Règles
field-partnership-identity-name = Nom du partenariat
field-partnership-identity-purpose = À quoi il sert
field-partnership-identity-population = Personnes concernées
field-partnership-identity-territory = Quartier ou territoire
field-partnership-participation-aimed-level = Niveau de participation visé
field-partnership-period-started-on = Commencé le
field-partnership-period-ended-on = Terminé le
field-partnership-rules-document-lead-days = Documents envoyés combien de jours avant une rencontre
field-partnership-rules-told-back-days = Retour fait en combien de jours
field-partnership-rules-evaluation-months = Une évaluation tous les combien de mois
field-partnership-rules-smallest-group = Plus petit groupe montré à part

## The rosette
petal-objectives = Objectifs
petal-communication = Communication
petal-confidentiality = Confidentialité
petal-transparency = Transparence
petal-participation = Participation
petal-evaluation = Évaluation
petal-hollow = rien à mesurer encore
rosette-alternative = Rosette des six conditions. { $petals }.
rosette-petal = { $condition } : { $value }
rosette-facts = Voir le tableau de la rosette
rosette-condition = Condition
rosette-share = Pétale
rosette-from = D’où vient ce chiffre
petal-fact-of = { $fact } : { $part } sur { $whole }
petal-no-fact = Rien n’est encore noté qui se compte.
petal-see = Ouvrir là où cela se note
petal-open = Voir les faits : { $condition }
petal-fact-objectives-precise = objectifs précisés, les cinq questions répondues
petal-fact-objectives-measured = objectifs avec une mesure
petal-fact-rhythms-agreed = partenaires avec un rythme de contact convenu
petal-fact-adjustments-explained = ajustements avec leur raison écrite
petal-fact-partners-answered = réponses de partenaires à la dernière évaluation, sur les invités
petal-fact-categories-present = catégories de partenaires présentes
petal-fact-evaluation-in-time = évaluation faite à temps
petal-fact-recommendations-told = recommandations dont l’auteur a su à temps ce qu’elles sont devenues
petal-fact-rhythms-kept = partenaires avec des nouvelles au rythme convenu
petal-fact-undertakings-signed = partenaires qui ont signé un engagement de confidentialité
petal-fact-decisions-explained = décisions avec leurs raisons écrites
petal-fact-agenda-shared = points de l’ordre du jour proposés par les partenaires, sur la moitié de tous

petal-fact-adjustments-done = ajustements décidés après une évaluation et faits

## Members
members-empty-title = Qui prend part à ce partenariat ?
members-empty-text = Ajoutez les partenaires et les personnes de l’équipe, depuis l’annuaire ou nouveaux.
member-add = Ajouter quelqu’un
member-add-do = Ajouter au partenariat
member-was-added = Le partenariat compte un membre de plus.
member-create-partner = Pas dans l’annuaire ? Noter une nouvelle personne
member-from-directory = Choisir plutôt dans l’annuaire
pick-partner = Chercher dans l’annuaire
pick-partner-hint = Le début d’un nom suffit. Entrée choisit la première personne trouvée.
pick-other = Choisir quelqu’un d’autre
member-rhythm = contact tous les { $days } jours
member-no-rhythm = pas de rythme convenu
member-rhythm-hint = Tous les combien de jours vous donner des nouvelles. 30 : une fois par mois.
member-side-hint = L’équipe est le personnel du centre. Les partenaires viennent d’ailleurs : habitants, patients, associations…
member-since = depuis le { $date }
member-until = jusqu’au { $date }
member-dates = Dates
member-end = Fin de la participation aujourd’hui
member-resume = La participation reprend
member-was-ended = La participation est terminée. Tout reste dans l’historique.
member-was-resumed = La participation reprend.
field-membership-terms-side = De quel côté
field-membership-terms-role = Rôle
field-membership-terms-level = Niveau de participation
field-membership-terms-mandate = Au nom de qui, et jusqu’où
field-membership-terms-contact-rhythm-days = Rythme des contacts, en jours
member-contact-rhythm = Rythme des contacts
field-membership-terms-compensation = Compensation convenue (frais, temps)
field-membership-period-since = Prend part depuis le
field-membership-period-until = Prend part jusqu’au

## Evaluations
evaluations-lead = Les mêmes questions à l’équipe et aux partenaires, puis ce qu’on décide d’en faire.
evaluation-due = évaluation due
evaluation-due-on = évaluation prévue le { $date }
rounds-empty-title = Comment va ce partenariat ?
field-round-plan-title = Nom de l’évaluation
field-round-plan-opens-on = Premier jour pour répondre
field-round-plan-closes-on = Dernier jour pour répondre
field-round-questionnaire-smallest-group = Plus petit groupe montré à part
field-round-invitations-members = Personnes invitées
field-round-progress-state = État
field-round-progress-since = Ouverte depuis le
field-round-progress-on = Close le
voice-of = Voix

## Report
report = Rapport
report-lead = Le rapport dit où en est le partenariat : ses objectifs, ses partenaires, ses évaluations et ce qui a changé.
report-language = Langue du rapport
report-format = Forme
report-pdf = Document PDF
report-pdf-hint = Pour imprimer ou envoyer. Lisible par un lecteur d’écran.
report-html = Page web (HTML)
report-html-hint = Pour lire à l’écran, en agrandissant autant que l’on veut.
report-warning = Le rapport sort du coffre : il n’est plus chiffré. Gardez-le en lieu sûr.
report-make = Enregistrer le rapport
report-working = Le rapport se prépare
report-saved = Le rapport est enregistré.
report-saved-pages = { $pages ->
    [one] Le rapport est enregistré : { $pages } page.
   *[other] Le rapport est enregistré : { $pages } pages.
}
report-not-saved = Le rapport n’a pas été enregistré. Rien n’est sorti du coffre.
