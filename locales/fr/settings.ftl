# The settings.
settings-habits = Vos habitudes
settings-language = Langue
settings-idle = Verrouiller après
settings-idle-hint = Sans touche ni souris, de 1 à 60 minutes. Ce que vous écrivez est gardé.
settings-centre = Votre centre
field-centre-identity-name = Nom du centre
field-centre-identity-language = Langue du centre
field-centre-habits-idle-minutes = Verrouillage après (minutes)
settings-passphrase = Changer la phrase de passe
passphrase-change = Changer
passphrase-was-changed = La phrase de passe est changée. L’ancienne n’ouvre plus le coffre.
settings-recovery = Feuille de secours
settings-recovery-text = Si elle est perdue ou si quelqu’un l’a vue, faites-en une nouvelle. L’ancienne ne vaudra plus.
settings-log = Vérifier l’historique
settings-log-text = Chaque changement est lié au précédent. Cette vérification montre que rien n’a été retiré ni récrit.
log-verify = Vérifier maintenant
log-verifying = L’historique est vérifié
log-verified = { $count ->
    [one] L’historique est entier : { $count } changement vérifié.
   *[other] L’historique est entier : { $count } changements vérifiés.
}
