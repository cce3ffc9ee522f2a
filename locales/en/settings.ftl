# The settings.
settings-habits = Your habits
settings-language = Language
settings-idle = Lock after
settings-idle-hint = Without a key or the mouse, from 1 to 60 minutes. What you are writing is kept.
settings-centre = Your centre
field-centre-identity-name = Name of the centre
field-centre-identity-language = Language of the centre
field-centre-habits-idle-minutes = Locks after (minutes)
settings-passphrase = Change the passphrase
passphrase-change = Change
passphrase-was-changed = The passphrase is changed. The old one no longer opens the vault.
settings-recovery = Recovery sheet
settings-recovery-text = If it is lost or someone has seen it, make a new one. The old one will no longer be valid.
settings-log = Check the history
settings-log-text = Each change is tied to the one before. This check shows that nothing was taken out or rewritten.
log-verify = Check now
log-verifying = The history is being checked
log-verified = { $count ->
    [one] The history is whole: { $count } change checked.
   *[other] The history is whole: { $count } changes checked.
}
