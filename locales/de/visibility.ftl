# Who may see a record, and for whom a document is.
who-sees = Wer sehen darf
who-sees-now = Wer sehen darf: { $who }
who-sees-record = Wer darf sehen, was hier notiert ist?
who-sees-contact = Und wie dieser Partner zu erreichen ist?
who-sees-needs = Und was der Partner braucht?
disclosed-part-contact = Kontakt
disclosed-part-needs = Was zur Teilnahme nötig ist
who-sees-remarks = Bemerkungen bleiben immer beim Team.
who-sees-hint = Was andere nicht sehen dürfen, steht in keiner ihrer Listen, Suchen, Berichte und Dateien.
who-sees-was-set = Zu sehen für: { $who }
audience = Für wen ist dieses Dokument?
audience-hint = Was diese Menschen nicht sehen dürfen, steht nicht darin.
