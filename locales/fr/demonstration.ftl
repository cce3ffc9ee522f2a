# Démonstration : un centre inventé, ses partenaires, ses objectifs et ses évaluations.
# Les noms de personnes sont dans le programme, les mêmes dans toutes les langues. Lieux et organisations sont inventés, et n’ont pas besoin d’être traduits mot à mot.
# Les jours sont comptés à partir d’aujourd’hui : aucun texte ne nomme une date ou une saison.

## Le centre

demo-centre = Maison médicale du Pont-aux-Tilleuls
demo-coordinator = Claire Vandamme
demo-city = Valbrune

## Premier partenariat

demo-access-name = Accès aux soins, quartier Nord
demo-access-purpose = Le comité des usagers et l’équipe cherchent ensemble comment chacun, dans le quartier, peut voir un soignant à temps.
demo-access-population = Les habitants du quartier Nord, surtout ceux qui n’ont pas de médecin
demo-access-territory = Quartier Nord de Valbrune, de la gare au canal

## Second partenariat

demo-food-name = Diabète et alimentation
demo-food-purpose = Des personnes qui vivent avec un diabète, leurs proches et l’équipe apprennent ensemble à cuisiner et à manger avec plaisir.
demo-food-population = Les personnes qui vivent avec un diabète, et leurs proches
demo-food-territory = Valbrune et les villages voisins

## Objectifs

demo-objective-appointment = Un premier rendez-vous en moins de 7 jours
demo-objective-appointment-specific = Toute personne du quartier qui appelle pour la première fois voit un soignant en moins de 7 jours.
demo-objective-appointment-measurable = Chaque mois, l’accueil compte les jours entre l’appel et le rendez-vous, et note la moyenne.
demo-objective-appointment-attainable = Deux plages par semaine sont gardées pour les premiers rendez-vous, et une infirmière ou un infirmier en assure une.
demo-objective-appointment-relevant = Les habitants disent que l’attente est la première raison de renoncer à se soigner.

demo-objective-host = Un habitant co-anime chaque rencontre
demo-objective-host-specific = À chaque rencontre du comité, une personne du quartier prépare l’ordre du jour et donne la parole, avec un membre de l’équipe.
demo-objective-host-measurable = Nous comptons les rencontres animées à deux voix. Il y en a dix dans l’année.
demo-objective-host-attainable = Six habitants sont d’accord d’essayer, et chacun prépare la rencontre avec l’équipe une semaine avant.
demo-objective-host-relevant = Quand un habitant anime, les autres prennent plus souvent la parole.

demo-objective-known = Mieux faire connaître la maison médicale
demo-objective-known-specific = Les familles arrivées depuis peu savent que la maison médicale existe et comment s’y inscrire.
demo-objective-known-relevant = Plusieurs associations rencontrent des familles qui ne savent pas où aller.

demo-objective-cooking = Douze ateliers de cuisine ouverts à tous
demo-objective-cooking-specific = Des habitants et la diététicienne cuisinent ensemble, à l’école ou au jardin, un repas simple et bon marché.
demo-objective-cooking-measurable = Nous comptons les ateliers. Il y en aura douze, du premier jusqu’à l’échéance.
demo-objective-cooking-attainable = L’école prête sa cuisine et le marché donne les légumes.
demo-objective-cooking-relevant = Les personnes qui vivent avec un diabète demandent des recettes, plus que des conseils.

## Mesures

demo-indicator-wait = Attente avant un premier rendez-vous
demo-indicator-wait-unit = jours
demo-indicator-hosted = Rencontres co-animées par un habitant
demo-indicator-hosted-unit = rencontres
demo-indicator-workshops = Ateliers de cuisine tenus
demo-indicator-workshops-unit = ateliers

## Ajustements

demo-adjustment-phone = Répondre aussi au téléphone le mercredi après-midi, pour les premiers rendez-vous.
demo-adjustment-phone-reason = Les personnes qui travaillent le matin n’arrivaient pas à nous joindre.
demo-adjustment-aloud = Lire chaque décision à voix haute en fin de rencontre, avec sa raison.
demo-adjustment-aloud-reason = Les partenaires voient moins bien que l’équipe comment les décisions sont prises.
demo-adjustment-news = Envoyer des nouvelles une fois par mois, et les afficher à l’accueil.
demo-adjustment-news-reason = Les partenaires ne savaient pas ce qui se passait entre deux rencontres.

## Évaluations

demo-round-autumn = Évaluation de la deuxième année
demo-round-first = Première évaluation
demo-round-before = Évaluation de la première année
demo-round-leaving = En sortant de la rencontre
demo-remark-end = Nous avons fini à l’heure.
demo-remark-words = Le mot « triage » n’a pas été expliqué.
demo-remark-decided = Je ne sais pas ce qui a été décidé à la fin.
demo-remark-thanks = Merci pour la garde des enfants.
demo-remark-evening = Le soir, c’est plus facile pour moi.
demo-remark-named = Claire a bien écouté, mais le temps a manqué.
demo-group-note = Une personne voit les choses autrement : pour elle, les raisons sont claires.

## Organisations

demo-organisation-house = Maison de quartier La Passerelle
demo-organisation-women = Collectif des femmes du Nord
demo-organisation-young = Maison des jeunes Le Tremplin
demo-organisation-welfare = Centre public d’action sociale de Valbrune
demo-organisation-town = Commune de Valbrune
demo-organisation-mutual = Mutualité des Trois Vallées
demo-organisation-pharmacy = Pharmacie du Pont
demo-organisation-market = Marché solidaire du quartier Nord
demo-organisation-school = École communale des Tilleuls
demo-organisation-garden = Jardin partagé des Tilleuls

## Rôles
# Un même rôle peut être tenu par une femme et par un homme : la formule convient aux deux.

demo-role-coordinator = Coordinatrice
demo-role-doctor = Médecin
demo-role-nurse = Soins infirmiers
demo-role-reception = Accueil
demo-role-social-worker = Assistant social
demo-role-resident = Habite le quartier
demo-role-carer = Aide un proche
demo-role-elected = Élue de la commune
demo-role-pharmacist = Pharmacien
demo-role-dietician = Diététicienne

## A year of meetings, words and decisions
demo-meeting = Comité des usagers
demo-meeting-food = Table des cuisiniers
demo-place = Salle polyvalente, rez-de-chaussée
demo-phone = 02 555 01 20
demo-background = Depuis mars, on attend moins longtemps un premier rendez-vous. Nous cherchons comment aider les personnes qui n’appellent pas.
demo-agenda-welcome = Accueil et tour de table
demo-agenda-follow-up = Ce que sont devenues vos recommandations
demo-agenda-project = Présentation du projet RMH avec le CPAS
demo-agenda-hours = Les horaires du mercredi
demo-agenda-expert = Questions à l’expert clinique
demo-minutes = Onze personnes étaient là. Nous avons parlé des horaires et du téléphone. Il a été décidé d’ouvrir la salle d’attente plus tôt.
demo-document = Bilan de l’année, une page
demo-document-place = Classeur bleu, à l’accueil

## Recommendations
demo-rec-pictogram = Un pictogramme pour chaque service à l’accueil
demo-rec-reminder = Des rappels de rendez-vous par téléphone
demo-rec-hours = Ouvrir la salle d’attente à 8 h
demo-rec-bus = Payer le bus des bénévoles
demo-rec-cooking = Un atelier cuisine par mois
demo-rec-leaflet = La fiche de sortie en turc et en arabe
demo-rec-chair = Une chaise haute dans la salle 2
demo-rec-sunday = Une consultation le dimanche
demo-rec-shopping = Une liste de courses avec des images
demo-reason-bus = Le budget suffit pour six mois seulement.
demo-reason-sunday = Personne ne peut assurer la garde du dimanche.
demo-proof-chair = Photo de la salle 2
demo-proof-cooking = Trois ateliers, 24 personnes
demo-committee = Comité des usagers

## Questions, decisions, actions
demo-question = Pourquoi faut-il être à jeun pour une prise de sang ?
demo-answer = Parce que manger change le taux de sucre et de graisses dans le sang : le résultat serait faux.
demo-question-two = Peut-on partager son traitement avec un proche ?
demo-decision-hours = La salle d’attente ouvre à 8 h, du lundi au vendredi.
demo-decision-hours-reason = Les personnes âgées attendaient dehors.
demo-decision-hours-option = Un banc couvert devant la porte
demo-decision-read = Chaque décision est relue à voix haute en fin de rencontre.
demo-decision-read-reason = L’évaluation a montré que les partenaires ne savaient pas comment on décide.
demo-decision-disagreement = Une personne trouve que cela prend du temps.
demo-action-sign = Imprimer l’affiche des nouveaux horaires
demo-action-translate = Faire traduire la fiche de sortie
demo-action-call = Appeler les personnes qui ne sont plus venues

## Exchanges and the rest
demo-exchange-room = Le local est prêté le mardi
demo-exchange-news = Prendre des nouvelles
demo-exchange-hours = Confirme les nouveaux horaires
demo-exchange-absence = S’excuse pour la prochaine rencontre
demo-exchange-idea = Propose d’inviter l’école de devoirs
demo-topic-room = local
demo-problem = Les invitations arrivent trop tard pour s’organiser.
demo-problem-how = Les dates sont fixées pour toute l’année.
demo-gift-room = Salle prêtée chaque mardi
demo-gift-time = Accueil des nouveaux patients
demo-recognition = L’idée des pictogrammes vient des habitants
demo-recognition-place = Journal du quartier
demo-agreement = Convention de partenariat
demo-agreement-scope = Qui fait quoi, comment on décide, comment on se quitte.
demo-term = CPAS
demo-term-meaning = Centre public d’action sociale : l’aide sociale de la commune.
demo-group-young = moins de 35 ans
demo-group-old = plus de 65 ans

## The second partnership
demo-food-decision = Les ateliers ont lieu à l’école, le premier samedi du mois.
demo-food-decision-reason = C’est le jour où le plus de familles peuvent venir.
demo-food-problem = Le robinet du jardin ne donne plus d’eau.
demo-food-action = Demander à la commune de réparer le robinet du jardin
demo-food-rec-recipes = Des recettes avec ce qui pousse au jardin
demo-food-proof-recipes = Livret de huit recettes, donné à la fête du quartier
demo-food-question = Combien de fruits peut-on manger par jour quand on a un diabète ?
demo-food-recognition = Le livret de recettes porte le nom de ceux qui l’ont écrit
demo-food-recognition-place = Fête du quartier
demo-food-agreement = Charte des cuisiniers
demo-food-agreement-scope = Ce que chacun apporte, et comment on accueille les nouveaux.
demo-gift-kitchen = Cuisine prêtée chaque mois
demo-gift-vegetables = Légumes donnés pour les ateliers
demo-group-alone = personnes qui vivent seules
