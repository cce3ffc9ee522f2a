# The life of a partnership: problems, contributions, recognitions, agreements, who is missing.

## Problems
life-lead = Les petites fiches qui tiennent un partenariat : ce qui coince, ce que les partenaires apportent, ce qu’on leur reconnaît, ce qui est convenu par écrit.
problems = Problèmes
problems-none = Rien à signaler. Un problème dit tôt se règle mieux.
problem-add = Signaler un problème
problem-solve = C’est réglé
problem-how = Comment
problem-solved-on = Réglé le { $date }
problem-open-since = Ouvert depuis le { $date }
field-problem-raised-text = Ce qui coince, sans accuser
field-problem-raised-on = Signalé le
field-problem-raised-proposer-side = Signalé par
field-problem-raised-proposer-partner = Qui
field-problem-ownership-owner = Qui s’en occupe
field-problem-outcome-state = État
field-problem-outcome-on = Réglé le
field-problem-outcome-how = Comment

## Contributions
contributions = Ce que les partenaires apportent
contributions-none = Rien de noté. Du temps, un local, un savoir : tout compte.
contribution-add = Noter un apport
gift-expertise = Savoir
gift-room = Local
gift-money = Argent
gift-time = Temps, en heures
gift-things = Matériel
field-contribution-gift-kind = De quelle sorte
field-contribution-gift-what = Quoi
field-contribution-gift-amount = Combien
field-contribution-gift-on = Date

## Recognitions
recognitions = Le rôle des partenaires mis en valeur
recognitions-none = Rien de noté. Où avez-vous parlé de ce que les partenaires apportent ?
recognition-add = Noter une reconnaissance
recognition-consent = Les personnes nommées sont d’accord
field-recognition-tribute-what = Ce qui a été dit
field-recognition-tribute-place = Où
field-recognition-tribute-on = Date
field-recognition-tribute-partners = De qui
field-recognition-tribute-consent = Accord pour être nommé

## Agreements
agreements = Conventions et engagements
agreements-none = Rien de noté. Une charte, une convention, un engagement de confidentialité ?
agreement-add = Noter une convention
agreement-review-on = À revoir le { $date }
agreement-charter = Charte
agreement-convention = Convention
agreement-confidentiality = Engagement de confidentialité
agreement-sharing = Partage d’informations
field-agreement-terms-kind = De quelle sorte
field-agreement-terms-title = Nom
field-agreement-terms-scope = Ce qu’elle couvre
field-agreement-terms-signatories = Signataires
field-agreement-terms-since = À partir du
field-agreement-terms-review-on = À revoir le
field-agreement-terms-until = Jusqu’au

## Who is missing, and influence in facts
voices-title = Qui manque, et qui pèse
voices-period = Du { $from } au { $to }
influence-agenda-items = Points de l’ordre du jour proposés par les partenaires
influence-speaking = Prises de parole des partenaires
influence-decisions = Décisions venues d’une idée des partenaires
influence-changes = Recommandations suivies d’un changement
influence-agenda-items-formula = points proposés par les partenaires ÷ tous les points des rencontres tenues
influence-speaking-formula = prises de parole des partenaires ÷ toutes celles qui ont été comptées
influence-decisions-formula = décisions proposées par les partenaires ÷ celles dont on sait qui les a proposées
influence-changes-formula = recommandations réalisées ÷ recommandations reçues
influence-share = { $part } sur { $whole }
influence-nothing = rien à mesurer encore
population = Population servie
population-hint = Un groupe et sa part de la population : les partenaires lui ressemblent-ils ?
population-add = Ajouter un groupe
population-missing = Voix absente : { $name }, { $percent } % de la population
population-few = moins de { $n } partenaires
population-some = { $n } partenaires
field-population-group-shares-name = Groupe
field-population-group-shares-percent = Part de la population, en %
field-population-group-shares-partners = Partenaires de ce groupe
field-snooze-rest-kind = Quoi
field-snooze-rest-until = Jusqu’au
field-snooze-rest-reason = Pourquoi
field-questionnaire-identity-title = Titre
field-questionnaire-content-fhir = Contenu
life-delete = Supprimer
life-delete-named = Supprimer : { $what }
life-was-deleted = Supprimé.
life-was-added = C’est noté.
