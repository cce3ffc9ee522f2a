# The settings.
settings-habits = Uw gewoonten
settings-language = Taal
settings-idle = Vergrendelen na
settings-idle-hint = Zonder toets of muis, van 1 tot 60 minuten. Wat u schrijft, blijft bewaard.
settings-centre = Uw centrum
field-centre-identity-name = Naam van het centrum
field-centre-identity-language = Taal van het centrum
field-centre-habits-idle-minutes = Vergrendelt na (minuten)
settings-passphrase = De wachtzin wijzigen
passphrase-change = Wijzigen
passphrase-was-changed = De wachtzin is gewijzigd. De oude opent de kluis niet meer.
settings-recovery = Herstelblad
settings-recovery-text = Is het kwijt of heeft iemand het gezien, maak dan een nieuw. Het oude geldt dan niet meer.
settings-log = De geschiedenis controleren
settings-log-text = Elke wijziging hangt vast aan de vorige. Deze controle toont dat niets is weggehaald of herschreven.
log-verify = Nu controleren
log-verifying = De geschiedenis wordt gecontroleerd
log-verified = { $count ->
    [one] De geschiedenis is volledig: { $count } wijziging gecontroleerd.
   *[other] De geschiedenis is volledig: { $count } wijzigingen gecontroleerd.
}
