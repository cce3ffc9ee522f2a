shell-no-home = This account has no home folder: Entente does not know where to keep its settings.
shell-no-window = The window could not be opened. Nothing was changed.
shell-no-display = There is no screen here: the window cannot open. To work without a screen, use entente-cli.
shell-locks-before-sleep = The vault locks before the computer sleeps.
shell-choose-table = Choose the list of partners
shell-filter-tables = Lists and workbooks
shell-filter-mails = E-mails
shell-choose-vault = Choose the folder of the vault
shell-choose-backup = Choose a backup
shell-choose-backup-folder = Choose where the backup goes
shell-filter-backups = Backups of Entente
shell-choose-new-vault = Choose the folder of the new vault
shell-choose-document = Save the document
shell-choose-file = Choose a document
shell-choose-mail = Choose an e-mail
shell-choose-questionnaire = Choose a questionnaire
shell-filter-questionnaires = Questionnaires
copied = Copied. The clipboard will be emptied in { $seconds } seconds.

# The entry in the menu of a Linux desktop. Words to find it by end in a semicolon each.
menu-kind = Health partnerships
menu-comment = Keep, hear and evaluate the partnerships of a health centre, without a network
menu-words = partner;partnership;meeting;evaluation;questionnaire;health;
