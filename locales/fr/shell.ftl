shell-no-home = Ce compte n’a pas de dossier personnel : Entente ne sait pas où garder ses réglages.
shell-no-window = La fenêtre n’a pas pu s’ouvrir. Rien n’a été modifié.
shell-no-display = Il n’y a pas d’écran ici : la fenêtre ne peut pas s’ouvrir. Pour travailler sans écran, utilisez entente-cli.
shell-locks-before-sleep = Le coffre se verrouille avant la mise en veille.
shell-choose-table = Choisir la liste de partenaires
shell-filter-tables = Listes et classeurs
shell-filter-mails = Courriels
shell-choose-vault = Choisir le dossier du coffre
shell-choose-backup = Choisir une sauvegarde
shell-choose-backup-folder = Choisir où mettre la sauvegarde
shell-filter-backups = Sauvegardes d’Entente
shell-choose-new-vault = Choisir le dossier du nouveau coffre
shell-choose-document = Enregistrer le document
shell-choose-file = Choisir un document
shell-choose-mail = Choisir un courriel
shell-choose-questionnaire = Choisir un questionnaire
shell-filter-questionnaires = Questionnaires
copied = Copié. Le presse-papiers sera vidé dans { $seconds } secondes.

# The entry in the menu of a Linux desktop. Words to find it by end in a semicolon each.
menu-kind = Partenariats de santé
menu-comment = Tenir, écouter et évaluer les partenariats d’un centre de santé, sans réseau
menu-words = partenaire;partenariat;réunion;évaluation;questionnaire;santé;
