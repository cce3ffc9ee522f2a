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

## Évaluations

demo-round-autumn = Évaluation de la deuxième année
demo-round-first = Première évaluation

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
