//! Sentences of the four languages that should fire and that should not.

use super::*;

fn fires(text: &str) -> bool {
    !find(text).is_empty()
}

/// The sentences that are read otherwise than they should be, so that one run shows them all.
fn misread(should: &[&'static str], should_not: &[&'static str]) -> Vec<&'static str> {
    let silent = should.iter().filter(|text| !fires(text));
    silent.chain(should_not.iter().filter(|text| fires(text))).copied().collect()
}

#[test]
fn french_fires_on_a_person_and_not_on_a_theme() {
    let should = [
        "Mme Dupont a un diabète de type 2.",
        "Elle souffre d’une dépression sévère depuis deux ans.",
        "Son diabète est mal équilibré.",
        "Anna Kowalski a le VIH.",
        "M. Diallo est séropositif.",
        "La patiente a été hospitalisée hier.",
        "Mon fils est autiste et son école le sait.",
        "Il prend de la metformine tous les matins.",
        "Metformine 500 mg deux fois par jour",
        "Homme de 54 ans, cancer du poumon.",
        "Il a été diagnostiqué d'un cancer en 2021",
        "Le patient est sous insuline.",
        "Sa mère est atteinte de la maladie d’Alzheimer.",
        "J’ai fait une fausse couche.",
        "Mme Dupont, diabétique, viendra aussi.",
        "Tension 160 mmHg ce matin",
        "VIH positif",
        "Cancer du sein depuis 2020",
        "Enceinte de 3 mois",
        "Hospitalisée pour tentative de suicide",
        "Diabète de type 2 chez Mme Dupont",
        "VIH+",
        "Fatima VIH+",
        "Mme Dupont est VIH+ depuis 2019",
        "Rendez-vous remis : hospitalisée depuis lundi",
        "Ne viendra pas (enceinte de 3 mois)",
        "Fatima hospitalisée depuis lundi",
    ];
    let should_not = [
        "Le partenariat porte sur le diabète et l’obésité.",
        "Mme Dupont présente le programme diabète.",
        "Elle a un projet sur le VIH à Namur.",
        "Campagne de vaccination contre la rougeole : 500 enfants.",
        "Il y a beaucoup de dépression dans la commune.",
        "Les patients diabétiques ont besoin d’un trajet de soins.",
        "Le Réseau Santé a le cancer comme priorité.",
        "Dépistage du cancer du sein chez les femmes de 50 à 69 ans.",
        "M. Diallo dirige le centre de dépistage du VIH.",
        "Chaque patient a un diabète différent.",
        "Elle anime la journée de lutte contre la tuberculose.",
        "Nous parlerons de santé mentale et d’addiction.",
        "Les personnes qui vivent avec le VIH ont été entendues.",
        "Le Dr Martin suit la recherche sur l’épilepsie.",
        "La qualité de l’air : 25 µg/m³ de particules.",
        "Elle est responsable du groupe hypertension.",
        "Part des personnes sous insuline : 12 %",
        "Dialyse pour tous : une rencontre avec la ville.",
        "Enceinte de l’école : accès par la cour.",
        "Le diabète est notre priorité depuis 2020.",
        "Un atelier sur le cancer depuis 2020.",
        "Le diabète chez les femmes de plus de 60 ans.",
        "Un groupe de parole pour personnes VIH+ à Namur.",
        "Maison Médicale du Nord, enceinte de l’hôpital",
        "Trois thèmes : diabète, VIH, dépression",
        "Journée VIH + hépatites",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

#[test]
fn english_fires_on_a_person_and_not_on_a_theme() {
    let should = [
        "She has type 2 diabetes.",
        "Mr Smith suffers from severe depression.",
        "His epilepsy got worse.",
        "Anna is HIV-positive.",
        "Meeting moved: hospitalised since Monday",
        "HIV+",
        "John Miller has cancer.",
        "The patient was admitted to hospital on Monday.",
        "My mother has dementia and lives alone.",
        "He takes insulin daily.",
        "Start with 20 mg in the morning",
        "A 54-year-old man with lung cancer",
        "She was diagnosed with breast cancer.",
        "Mrs Brown is pregnant.",
        "He’s on methadone.",
        "I had a miscarriage last year.",
        "Fasting glucose 7.8 mmol/l",
    ];
    let should_not = [
        "The partnership works on diabetes and obesity.",
        "Mrs Brown leads the diabetes programme.",
        "She has a project on HIV in Toronto.",
        "The vaccination campaign against measles starts in May.",
        "Patients with diabetes have asked for longer hours.",
        "The Network has cancer as a priority.",
        "Every patient has asthma care in the plan.",
        "He presented the figures on depression.",
        "Mr Smith is chair of the hepatitis committee.",
        "People living with HIV were consulted.",
        "There has been more depression among young people.",
        "She has diabetes training on Tuesday.",
        "Nitrate in water: 50 mg/l",
        "Our theme this year is addiction.",
        "Who has cancer in the region is shown by the register.",
        "Her work on tuberculosis is well known.",
        "Dr Martin is a specialist in epilepsy.",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

#[test]
fn dutch_fires_on_a_person_and_not_on_a_theme() {
    let should = [
        "Mevrouw Peeters heeft diabetes type 2.",
        "Hij lijdt aan een zware depressie.",
        "Haar epilepsie wordt erger.",
        "Anna Peeters heeft hiv.",
        "Zij is hiv-positief.",
        "De patiënt werd gisteren in het ziekenhuis opgenomen.",
        "Ik denk dat hij kanker heeft.",
        "Sinds 2010 heeft zij astma.",
        "Hij neemt elke dag insuline.",
        "Metformine 850 mg ’s avonds",
        "Man van 54 jaar met longkanker",
        "Mijn moeder is dement.",
        "Mevr. Janssens is zwanger.",
        "Hij vertelde over zijn verslaving.",
        "Bloeddruk 160 mmHg",
    ];
    let should_not = [
        "Het partnerschap werkt rond diabetes en obesitas.",
        "Mevrouw Peeters leidt het diabetesprogramma.",
        "Zij heeft een project over hiv in Gent.",
        "De vaccinatiecampagne tegen mazelen begint in mei.",
        "Patiënten met diabetes vragen langere uren.",
        "Het Netwerk heeft kanker als prioriteit.",
        "Er zijn depressie en verslaving in de wijk.",
        "Hij stelde de cijfers over depressie voor.",
        "Dhr. Maes is voorzitter van de commissie hepatitis.",
        "Mensen die met hiv leven werden gehoord.",
        "Elke patiënt heeft astma op zijn eigen manier.",
        "Ons thema dit jaar is verslaving.",
        "Zij volgt een opleiding over dementie.",
        "Nitraat in water: 50 mg/l",
        "Dokter Martens onderzoekt epilepsie.",
        "Screening van borstkanker bij vrouwen van 50 tot 69 jaar",
        "Zij heeft diabetes als thema gekozen.",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

#[test]
fn german_fires_on_a_person_and_not_on_a_theme() {
    let should = [
        "Frau Schmidt hat Diabetes Typ 2.",
        "Er leidet an einer schweren Depression.",
        "Seine Epilepsie wird schlimmer.",
        "Anna Weber hat HIV.",
        "Sie ist HIV-positiv.",
        "Die Patientin wurde gestern operiert.",
        "Ich glaube, dass er Krebs hat.",
        "Seit 2010 hat sie Asthma.",
        "Er nimmt täglich Insulin.",
        "Metformin 850 mg abends",
        "Mann, 54 Jahre, Lungenkrebs",
        "Meine Mutter ist dement.",
        "Herr Müller ist Diabetiker.",
        "Frau Weber sprach über ihre Depression.",
        "Blutdruck 160 mmHg",
    ];
    let should_not = [
        "Die Partnerschaft arbeitet zu Diabetes und Adipositas.",
        "Frau Schmidt leitet das Diabetesprogramm.",
        "Sie hat ein Projekt zu HIV in Eupen.",
        "Die Impfkampagne gegen Masern beginnt im Mai.",
        "Patienten mit Diabetes wünschen längere Zeiten.",
        "Das Netzwerk hat Krebs als Schwerpunkt.",
        "In der Gemeinde gibt es viel Depression.",
        "Er stellte die Zahlen zu Depression vor.",
        "Herr Maes ist Vorsitzender im Ausschuss Hepatitis.",
        "Menschen, die mit HIV leben, wurden gehört.",
        "Jeder Patient hat Asthma auf seine Weise.",
        "Unser Thema in diesem Jahr ist Sucht.",
        "Sie besucht eine Schulung über Demenz.",
        "Nitrat im Wasser: 50 mg/l",
        "Sie hat Diabetes-Projekte geleitet.",
        "Vorsorge gegen Brustkrebs bei Frauen von 50 bis 69 Jahren",
        "Die Region hat Krebs zum Ziel erklärt.",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

#[test]
fn a_text_without_accents_is_read_as_well() {
    assert!(fires("Elle a un diabete.") && fires("Il a ete hospitalise"));
}

#[test]
fn the_finding_is_the_part_that_says_it() {
    let text = "Réunion du 3 mai. Mme Dupont a un diabète de type 2 depuis 2010.";
    let found: Vec<_> = find(text).into_iter().map(|(detail, range)| (detail, &text[range])).collect();
    assert_eq!(found, [(ClinicalDetail::Condition, "a un diabète")]);
}

#[test]
fn person_and_illness_in_two_sentences_do_not_meet() {
    assert!(!fires("Elle a. Diabète : thème de mai"));
    assert!(!fires("Présents : Mme Dupont, M. Diallo\nDiabète\nVIH"));
}

/// Written after the rule and its lists, to see how it reads what it was not made with: 59 of 62 were read rightly at once; the
/// words that failed the other three were mended then.
#[test]
fn sentences_that_were_written_after_the_rule_are_read_rightly() {
    let should = [
        "Mme Lambert est enceinte de six mois.",
        "Karim souffre d’asthme.",
        "Il est décédé d’un cancer.",
        "Le voisin de Paul a fait un AVC.",
        "Elle est suivie pour une dépression.",
        "Ma fille a une allergie aux arachides.",
        "M. Leroy est sous antidépresseurs.",
        "Fatima prend du paracétamol.",
        "Mrs Lee lives with HIV.",
        "My son has autism.",
        "Sarah was diagnosed with MS last year.",
        "He died of tuberculosis.",
        "The client is on antidepressants.",
        "Her husband had a stroke.",
        "Jan is depressief.",
        "Mijn zoon heeft ADHD.",
        "Zij werd behandeld voor borstkanker.",
        "Oma heeft de ziekte van Alzheimer.",
        "Piet kreeg een beroerte.",
        "Herr Weber wurde wegen Krebs behandelt.",
        "Mein Sohn hat ADHS.",
        "Sie ist schwanger.",
        "Lukas leidet unter Depressionen.",
        "Er erlitt einen Schlaganfall.",
        "Die Patientin bekommt Chemotherapie.",
        "Weil sie depressiv ist, kommt sie nicht.",
    ];
    let should_not = [
        "Mme Lambert a parlé de la dépression post-partum chez les jeunes mères.",
        "Il a lancé une enquête sur l’asthme à Liège.",
        "Notre association soutient les personnes séropositives.",
        "Le diabète est la première priorité du plan local.",
        "Une infirmière a expliqué l’insuline au groupe.",
        "Son hôpital traite le cancer.",
        "Le projet a réduit la tuberculose de 10 %.",
        "Sa présentation sur le cancer a plu.",
        "Elle a reçu un budget pour la dialyse.",
        "Madame la ministre soutient la lutte contre le sida.",
        "Elle a demandé que le diabète soit un thème.",
        "Namur a un hôpital et un centre de dépistage.",
        "His talk on depression was good.",
        "She was asked about diabetes.",
        "He works on cancer.",
        "Mr Jones had questions about dementia care.",
        "The city has a high rate of asthma.",
        "Her team has reduced measles.",
        "Mrs Lee is on the board for HIV.",
        "She is on the cancer committee.",
        "Jan geeft een lezing over kanker.",
        "Zij is verantwoordelijk voor het luik dementie.",
        "Hij neemt de presentatie over hiv voor zijn rekening.",
        "Haar dienst behandelt kanker.",
        "De gemeente is diabetesvriendelijk.",
        "Sie spricht über Krebs.",
        "Ihr Verein berät Menschen mit HIV.",
        "Herr Weber hat viele Fragen zu Demenz.",
        "Sie ist Ärztin für Diabetes.",
        "Seine Rede zur Sucht war gut.",
        "Er hat uns die Zahlen zu Asthma gezeigt.",
        "Er nimmt am Treffen zu Krebs teil.",
        "Elle est là pour le diabète.",
        "Elle suit une formation en soins palliatifs.",
        "Il est en charge du diabète.",
        "Le 3 mai, elle a 12 invités ; diabète au menu.",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

/// A second set after the first was mended, in the manner of minutes: 54 of 59 were read rightly at once.
#[test]
fn minutes_that_were_written_after_the_rule_are_read_rightly() {
    let should = [
        "Note : Mme T. a un cancer du sein, prévoir un remplacement.",
        "Marie est absente car elle a le covid.",
        "Le papa de Léa est alcoolique.",
        "Mon épouse est hospitalisée depuis lundi.",
        "Usager 12 : il a une hépatite C.",
        "Femme, 67 ans, insuffisance cardiaque, vit seule.",
        "Notre collègue Julie souffre d'un burn-out.",
        "Elle a déjà eu deux infarctus.",
        "Sa fille est asthmatique.",
        "Tom can't come, he has covid.",
        "Participant 7 told us that she has schizophrenia.",
        "Our colleague Priya is pregnant.",
        "Her father died of a heart attack.",
        "The woman, 43 years old, has HIV and hepatitis C.",
        "He’s diabetic and on insulin.",
        "Els is afwezig want zij heeft covid.",
        "Onze collega Sofie heeft een burn-out.",
        "Zijn vrouw heeft borstkanker.",
        "Vrouw, 67 jaar, hartfalen, woont alleen.",
        "De cliënt is verslaafd aan alcohol.",
        "Unsere Kollegin Julia hat ein Burn-out.",
        "Seine Frau hat Brustkrebs.",
        "Frau, 67 Jahre, Herzinsuffizienz, lebt allein.",
        "Der Klient ist alkoholabhängig.",
        "Meine Tochter hat Epilepsie.",
    ];
    let should_not = [
        "Accueil et tour de table ; Mme T. excuse M. Diallo.",
        "Il a présenté les chiffres du diabète par commune.",
        "Mme Leroy (Fondation contre le cancer) propose une date.",
        "Elle a insisté sur la dépression comme enjeu.",
        "Le groupe a choisi le diabète.",
        "L’ASBL Sida Info a un stand.",
        "Décision : M. Diallo contacte la Ligue Alzheimer.",
        "Elle fait partie du réseau diabète.",
        "Son association lutte contre le VIH.",
        "Il a travaillé dix ans sur la tuberculose au Mali.",
        "Mme Leroy a perdu le dossier.",
        "Ms Chan from Diabetes Canada has agreed.",
        "He has worked on malaria for ten years.",
        "She has seen the obesity report.",
        "His organisation fights HIV.",
        "Action: Mr Diallo calls the Alzheimer Society.",
        "The group chose diabetes.",
        "Cancer is the first cause of death in the region.",
        "Mrs Lee has a question about insulin prices.",
        "Mevrouw Maes van Stichting tegen Kanker stelt een datum voor.",
        "Hij heeft tien jaar rond malaria gewerkt.",
        "Zij is lid van het netwerk diabetes.",
        "Zijn vereniging strijdt tegen hiv.",
        "De groep koos diabetes.",
        "Actie: dhr. Diallo belt de Alzheimer Liga.",
        "Hij heeft aandacht gevraagd voor dementie.",
        "Frau Maes von der Krebshilfe schlägt einen Termin vor.",
        "Er hat zehn Jahre zu Malaria gearbeitet.",
        "Sie ist Mitglied im Netzwerk Diabetes.",
        "Sein Verein kämpft gegen HIV.",
        "Die Gruppe wählte Diabetes.",
        "Sie hat auf Demenz hingewiesen.",
        "Er hat für Diabetes geworben.",
        "Wir haben über Krebs gesprochen.",
    ];
    assert_eq!(misread(&should, &should_not), Vec::<&str>::new());
}

/// Known misses and false alarms, kept so that nobody takes the rule for more than it is. A change that mends one may move it.
#[test]
fn what_the_rule_does_not_know_yet() {
    let missed = ["Le diabète de Paul s’aggrave.", "DUPONT a un cancer.", "Elle fait de l’eczéma.", "Zuckerwerte bei Frau Weber erhöht."];
    assert!(missed.iter().all(|text| !fires(text)));
    let alarms = ["Namur a le cancer au cœur de son action.", "Vitamine A, 200 000 UI par enfant : achat de 500 doses"];
    assert!(alarms.iter().all(|text| fires(text)));
}

#[test]
fn a_long_text_without_a_point_is_read_to_its_end() {
    // Ten pages without a break: were the whole sentence looked at for each of its words, this would be the slowest test here.
    let text = "Anna Maria a le cancer et elle dit son diabète 12 ans ".repeat(600);
    assert!(find(&text).len() >= 600);
}
