# Vorführung: ein erfundenes Zentrum, seine Partner, seine Ziele und seine Evaluationen.
# Die Namen der Personen stehen im Programm, in allen Sprachen dieselben. Orte und Organisationen sind erfunden und müssen nicht Wort für Wort übersetzt werden.
# Die Tage werden ab heute gezählt: Kein Text nennt ein Datum oder eine Jahreszeit.

## Das Zentrum

demo-centre = Gesundheitshaus an der Lindenbrücke
demo-coordinator = Claire Vandamme
demo-city = Erlenvenn

## Erste Partnerschaft

demo-access-name = Zugang zur Versorgung, Nordviertel
demo-access-purpose = Der Nutzerbeirat und das Team suchen gemeinsam, wie im Viertel alle rechtzeitig Hilfe für ihre Gesundheit finden.
demo-access-population = Die Menschen im Nordviertel, vor allem jene ohne Hausarzt oder Hausärztin
demo-access-territory = Nordviertel von Erlenvenn, vom Bahnhof bis zum Bach

## Zweite Partnerschaft

demo-food-name = Diabetes und Ernährung
demo-food-purpose = Menschen mit Diabetes, ihre Angehörigen und das Team lernen gemeinsam, gut zu kochen und mit Freude zu essen.
demo-food-population = Menschen mit Diabetes und ihre Angehörigen
demo-food-territory = Erlenvenn und die Dörfer ringsum

## Ziele

demo-objective-appointment = Ein erster Termin in weniger als 7 Tagen
demo-objective-appointment-specific = Wer im Viertel wohnt und zum ersten Mal anruft, hat in weniger als 7 Tagen einen Termin in der Sprechstunde.
demo-objective-appointment-measurable = Jeden Monat zählt der Empfang die Tage zwischen Anruf und Termin und notiert den Durchschnitt.
demo-objective-appointment-attainable = Zwei halbe Tage in der Woche bleiben für erste Termine frei, einen davon übernimmt die Pflege.
demo-objective-appointment-relevant = Die Menschen im Viertel sagen: Das Warten ist der erste Grund, auf eine Behandlung zu verzichten.

demo-objective-host = Jedes Treffen wird mit jemandem aus dem Viertel geleitet
demo-objective-host-specific = Bei jedem Treffen des Beirats bereitet jemand aus dem Viertel die Tagesordnung vor und erteilt das Wort, zusammen mit einem Mitglied des Teams.
demo-objective-host-measurable = Wir zählen die Treffen, die zu zweit geleitet wurden. Es sind zehn im Jahr.
demo-objective-host-attainable = Sechs Personen aus dem Viertel wollen es versuchen. Jede bereitet das Treffen eine Woche vorher mit dem Team vor.
demo-objective-host-relevant = Wenn jemand aus dem Viertel leitet, melden sich die anderen öfter zu Wort.

demo-objective-known = Das Gesundheitshaus bekannter machen
demo-objective-known-specific = Familien, die erst seit Kurzem hier wohnen, wissen, dass es das Gesundheitshaus gibt und wie man sich anmeldet.
demo-objective-known-relevant = Mehrere Vereinigungen treffen Familien, die nicht wissen, wohin sie sich wenden können.

demo-objective-cooking = Zwölf Kochtreffs, offen für alle
demo-objective-cooking-specific = Menschen aus dem Ort und die Ernährungsberaterin kochen zusammen eine einfache und günstige Mahlzeit, in der Schule oder im Garten.
demo-objective-cooking-measurable = Wir zählen die Kochtreffs. Es werden zwölf sein, vom ersten bis zum Ende der Frist.
demo-objective-cooking-attainable = Die Schule leiht ihre Küche, und der Markt gibt das Gemüse.
demo-objective-cooking-relevant = Menschen mit Diabetes fragen nach Rezepten, mehr als nach Ratschlägen.

## Messungen

demo-indicator-wait = Wartezeit bis zum ersten Termin
demo-indicator-wait-unit = Tage
demo-indicator-hosted = Treffen, die jemand aus dem Viertel mitgeleitet hat
demo-indicator-hosted-unit = Treffen
demo-indicator-workshops = Durchgeführte Kochtreffs
demo-indicator-workshops-unit = Kochtreffs

## Anpassungen

demo-adjustment-phone = Auch am Mittwochnachmittag ans Telefon gehen, für erste Termine.
demo-adjustment-phone-reason = Wer vormittags arbeitet, konnte uns nicht erreichen.
demo-adjustment-aloud = Jede Entscheidung am Ende des Treffens laut vorlesen, mit ihrem Grund.
demo-adjustment-aloud-reason = Die Partner sehen weniger gut als das Team, wie Entscheidungen zustande kommen.
demo-adjustment-news = Einmal im Monat Neuigkeiten schicken und sie am Empfang aushängen.
demo-adjustment-news-reason = Die Partner wussten nicht, was zwischen zwei Treffen geschah.

## Evaluationen

demo-round-autumn = Evaluation des zweiten Jahres
demo-round-first = Erste Evaluation
demo-round-before = Evaluation des ersten Jahres
demo-round-leaving = Nach dem Treffen
demo-remark-end = Wir waren pünktlich fertig.
demo-remark-words = Das Wort „Triage“ wurde nicht erklärt.
demo-remark-decided = Ich weiß nicht, was am Ende beschlossen wurde.
demo-remark-thanks = Danke für die Kinderbetreuung.
demo-remark-evening = Abends ist es für mich einfacher.
demo-remark-named = Claire hat gut zugehört, aber die Zeit war knapp.
demo-group-note = Eine Person sieht es anders: Für sie sind die Gründe klar.

## Organisationen

demo-organisation-house = Nachbarschaftshaus Der Steg
demo-organisation-women = Frauengruppe Nordviertel
demo-organisation-young = Jugendtreff Sprungbrett
demo-organisation-welfare = Öffentliches Sozialhilfezentrum Erlenvenn
demo-organisation-town = Gemeinde Erlenvenn
demo-organisation-mutual = Krankenkasse Drei Täler
demo-organisation-pharmacy = Apotheke an der Brücke
demo-organisation-market = Solidarmarkt Nordviertel
demo-organisation-school = Gemeindeschule Unter den Linden
demo-organisation-garden = Gemeinschaftsgarten Unter den Linden

## Rollen
# Dieselbe Rolle können eine Frau und ein Mann haben: Die Worte passen zu beiden.

demo-role-coordinator = Koordinatorin
demo-role-doctor = Ärztlicher Dienst
demo-role-nurse = Pflege
demo-role-reception = Empfang
demo-role-social-worker = Sozialarbeiter
demo-role-resident = Wohnt im Viertel
demo-role-carer = Sorgt für einen nahen Menschen
demo-role-elected = Schöffin der Gemeinde
demo-role-pharmacist = Apotheker
demo-role-dietician = Ernährungsberaterin

## A year of meetings, words and decisions
demo-meeting = Nutzerkomitee
demo-meeting-food = Kochrunde
demo-place = Mehrzwecksaal, Erdgeschoss
demo-phone = 02 555 01 20
demo-background = Seit März wartet man weniger lang auf einen ersten Termin. Wir suchen, wie wir Menschen helfen können, die nicht anrufen.
demo-agenda-welcome = Begrüßung und Runde
demo-agenda-follow-up = Was aus Ihren Empfehlungen wurde
demo-agenda-project = Vorstellung des RMH-Projekts mit dem ÖSHZ
demo-agenda-hours = Die Öffnungszeiten am Mittwoch
demo-agenda-expert = Fragen an die Fachperson
demo-minutes = Elf Personen waren da. Wir sprachen über Öffnungszeiten und Telefon. Es wurde entschieden, den Warteraum früher zu öffnen.
demo-document = Jahresbilanz, eine Seite
demo-document-place = Blauer Ordner, am Empfang

## Recommendations
demo-rec-pictogram = Ein Piktogramm für jeden Dienst am Empfang
demo-rec-reminder = Erinnerungen an Termine per Telefon
demo-rec-hours = Den Warteraum um 8 Uhr öffnen
demo-rec-bus = Den Bus der Freiwilligen bezahlen
demo-rec-cooking = Jeden Monat ein Kochtreffen
demo-rec-leaflet = Das Entlassblatt auf Türkisch und Arabisch
demo-rec-chair = Ein Hochstuhl in Raum 2
demo-rec-sunday = Sprechstunde am Sonntag
demo-rec-shopping = Eine Einkaufsliste mit Bildern
demo-reason-bus = Das Geld reicht nur für sechs Monate.
demo-reason-sunday = Niemand kann sonntags Dienst leisten.
demo-proof-chair = Foto von Raum 2
demo-proof-cooking = Drei Treffen, 24 Personen
demo-committee = Nutzerkomitee

## Questions, decisions, actions
demo-question = Warum muss man für eine Blutabnahme nüchtern sein?
demo-answer = Weil Essen den Zucker- und Fettgehalt im Blut verändert: Das Ergebnis wäre falsch.
demo-question-two = Darf man seine Arznei mit Angehörigen teilen?
demo-decision-hours = Der Warteraum öffnet um 8 Uhr, von Montag bis Freitag.
demo-decision-hours-reason = Ältere Menschen warteten draußen.
demo-decision-hours-option = Eine überdachte Bank vor der Tür
demo-decision-read = Jede Entscheidung wird am Ende des Treffens vorgelesen.
demo-decision-read-reason = Die Evaluation zeigte, dass Partner nicht wussten, wie entschieden wird.
demo-decision-disagreement = Eine Person findet, dass es Zeit kostet.
demo-action-sign = Das Plakat mit den neuen Zeiten drucken
demo-action-translate = Das Entlassblatt übersetzen lassen
demo-action-call = Jene anrufen, die nicht mehr kamen

## Exchanges and the rest
demo-exchange-room = Der Raum wird dienstags geliehen
demo-exchange-news = Nachfragen, wie es geht
demo-exchange-hours = Bestätigt die neuen Zeiten
demo-exchange-absence = Kann zum nächsten Treffen nicht kommen
demo-exchange-idea = Schlägt vor, die Hausaufgabenhilfe einzuladen
demo-topic-room = Raum
demo-problem = Einladungen kommen zu spät, um sich zu organisieren.
demo-problem-how = Die Termine stehen für das ganze Jahr fest.
demo-gift-room = Raum jeden Dienstag geliehen
demo-gift-time = Empfang neuer Patienten
demo-recognition = Die Idee der Piktogramme kam von Bewohnern
demo-recognition-place = Stadtteilzeitung
demo-agreement = Partnerschaftsvereinbarung
demo-agreement-scope = Wer was tut, wie wir entscheiden, wie wir auseinandergehen.
demo-term = ÖSHZ
demo-term-meaning = Öffentliches Sozialhilfezentrum: die Sozialhilfe der Gemeinde.
demo-group-young = unter 35 Jahren
demo-group-old = über 65 Jahren

## The second partnership
demo-food-decision = Die Kochkurse finden am ersten Samstag des Monats in der Schule statt.
demo-food-decision-reason = An diesem Tag können die meisten Familien kommen.
demo-food-problem = Der Wasserhahn im Garten gibt kein Wasser mehr.
demo-food-action = Die Gemeinde bitten, den Wasserhahn im Garten zu reparieren
demo-food-rec-recipes = Rezepte mit dem, was im Garten wächst
demo-food-proof-recipes = Ein Heft mit acht Rezepten, beim Nachbarschaftsfest verteilt
demo-food-question = Wie viel Obst darf man mit Diabetes am Tag essen?
demo-food-recognition = Im Rezeptheft steht, wer es geschrieben hat
demo-food-recognition-place = Nachbarschaftsfest
demo-food-agreement = Vereinbarung der Köchinnen und Köche
demo-food-agreement-scope = Was jede und jeder mitbringt, und wie Neue willkommen sind.
demo-gift-kitchen = Küche jeden Monat geliehen
demo-gift-vegetables = Gemüse für die Kochkurse geschenkt
demo-group-alone = Menschen, die allein leben
