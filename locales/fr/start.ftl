# Before the vault is open: the first run, making a vault, the recovery sheet, unlocking.

## First run
first-title = Bienvenue
first-lead = Entente garde vos partenariats de santé et les évalue avec ceux qui les font vivre. Tout reste chiffré sur cet ordinateur, sans réseau.
first-create-title = Commencer pour votre centre
first-create-text = Créez un coffre : le fichier chiffré où tout sera gardé. Comptez cinq minutes.
first-create = Créer un coffre
first-demonstration-title = Essayer d’abord
first-demonstration-text = Ouvrez un centre inventé, avec des partenariats et une évaluation déjà faite.
first-demonstration = Ouvrir la démonstration
first-existing-title = Reprendre un coffre
first-existing-text = Vous avez déjà un coffre sur cet ordinateur, une clé ou un dossier partagé.
first-existing = Choisir le dossier du coffre

## Making a vault
create-title = Créer un coffre
create-lead = Le coffre est chiffré avec votre phrase de passe. Personne ne peut l’ouvrir sans elle, pas même nous.
create-organisation = Nom de votre centre
create-organisation-hint = Il paraîtra en haut de vos rapports.
create-person = Votre nom (facultatif)
create-person-hint = Il paraîtra dans l’historique : qui a changé quoi.
create-place = Où garder le coffre ?
create-place-default = À l’endroit habituel
create-place-choose = Je choisis le dossier
create-do = Créer le coffre
create-working = Le coffre se prépare. Cela dure quelques secondes, exprès : c’est ce qui le rend difficile à forcer.

## Passphrase
passphrase = Phrase de passe
passphrase-present = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-again = La même, une seconde fois
passphrase-show = Montrer ce que j’écris
passphrase-hint = Quatre ou cinq mots qui ne vont pas ensemble, faciles à retenir pour vous seul.
strength-none = La force de la phrase se montre quand vous écrivez.
strength-0 = Beaucoup trop facile à deviner.
strength-1 = Trop facile à deviner.
strength-2 = Encore un peu faible : ajoutez un mot.
strength-3 = Bonne.
strength-4 = Très bonne.

## The recovery sheet
recovery-title = Votre feuille de secours
recovery-lead = Si la phrase de passe est oubliée, cette clé ouvre le coffre. Gardez-la sur papier, loin de l’ordinateur.
recovery-step-keep = 1. Gardez la clé
recovery-keep = Enregistrez la feuille pour l’imprimer, ou recopiez les groupes à la main. La clé ne sera plus montrée ensuite.
recovery-groups = Les groupes de la clé, dans l’ordre
recovery-save = Enregistrer la feuille (PDF)
recovery-saved = La feuille est enregistrée. Imprimez-la, puis effacez le fichier.
recovery-step-type = 2. Vérifiez en la recopiant
recovery-typed = Clé de secours
recovery-typed-hint = Lisez-la sur le papier. Les espaces et les majuscules ne comptent pas.
recovery-confirm = La clé est bien gardée
recovery-confirmed = Votre coffre est prêt.
recovery-lost = Je n’ai pas gardé la clé
recovery-lost-text = Faites-en une nouvelle : l’ancienne ne vaudra plus.
recovery-renew = Faire une nouvelle feuille

## Unlocking
unlock-title = Le coffre est verrouillé
unlock-lead = Vos données sont chiffrées ici : { $place }
unlock-demonstration-title = La démonstration est verrouillée
unlock-demonstration-lead = Tout y est inventé : elle s’ouvre sans phrase de passe.
unlock-do = Ouvrir
unlock-working = Le coffre s’ouvre…
unlock-wait = Trop d’essais. Attendez encore { $seconds } s, puis réessayez.
unlock-forgotten = Phrase de passe oubliée ?
unlock-other = Ouvrir un autre coffre
recover-title = Ouvrir sans la phrase de passe
recover-lead = Prenez votre feuille de secours, ou les pages de deux collègues, et choisissez une nouvelle phrase de passe.
recover-with = J’ai en main
recover-with-sheet = la feuille de secours
recover-with-pages = les pages de deux collègues
recover-new-sheet = La feuille de secours a servi. Faites-en une nouvelle ici : l’ancienne ne doit plus ouvrir ce coffre.
recover-new-pages = Les pages de deux collègues ont servi. Faites-en de nouvelles ici : celles-ci ne doivent plus ouvrir ce coffre.
recover-do = Ouvrir le coffre
