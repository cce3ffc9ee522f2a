shell-no-home = Ce compte n’a pas de dossier personnel : Entente ne sait pas où garder ses réglages.
shell-no-window = La fenêtre n’a pas pu s’ouvrir. Rien n’a été modifié.
shell-no-display = Il n’y a pas d’écran ici : la fenêtre ne peut pas s’ouvrir. Pour travailler sans écran, utilisez entente-cli.
shell-choose-table = Choisir la liste de partenaires
shell-filter-tables = Listes et classeurs
shell-choose-vault = Choisir le dossier du coffre
shell-choose-new-vault = Choisir le dossier du nouveau coffre
shell-choose-document = Enregistrer le document
