# Words of the papers. Keys by place and role; the same keys in every language.

## Names of papers and of their files (file names: small Latin letters and hyphens)

presentation-name = Presentatie
presentation-file = presentatie
presentation-about = Dia’s met notities voor de bijeenkomstleider.
guide-name = Handleiding voor de bijeenkomstleider
guide-file = handleiding
guide-about = Van het eerste telefoontje tot de laatste datum.
handout-name = Hand-out voor deelnemers
handout-file = hand-out
handout-about = Voor iedereen die meedoet, met ruimte om te schrijven.
sheets-name = Antwoordbladen
sheets-file = antwoordbladen
sheets-about = Bij elke oefening een blad om op te antwoorden.
cards-statements-name = Kaarten: uitspraken
cards-statements-file = kaarten-uitspraken
cards-statements-about = Voor oefening A.
cards-strengths-name = Kaarten: sterke kanten
cards-strengths-file = kaarten-sterke-kanten
cards-strengths-about = Voor oefening B.
cards-forms-name = Kaarten: vormen van samenwerken
cards-forms-file = kaarten-vormen
cards-forms-about = Voor oefening C.
cards-obstacles-name = Kaarten: wat in de weg staat
cards-obstacles-file = kaarten-obstakels
cards-obstacles-about = Voor oefening D.
cards-roles-name = Kaarten: rollen
cards-roles-file = kaarten-rollen
cards-roles-about = Voor oefening E.
board-a-name = Bord voor de muur: wens naast gok
board-a-file = bord-a-beeld
board-a-about = Voor oefening A. A3, te verkleinen tot A4.
board-b-name = Bord voor de muur: kracht
board-b-file = bord-b-kracht
board-b-about = Voor oefening B. A3, te verkleinen tot A4.
board-c-name = Bord voor de muur: vormen
board-c-file = bord-c-vormen
board-c-about = Voor oefening C. A3, te verkleinen tot A4.
board-d-name = Bord voor de muur: stapels
board-d-file = bord-d-stapels
board-d-about = Voor oefening D. A3, te verkleinen tot A4.
name-cards-name = Naamkaartjes
name-cards-file = naamkaartjes
name-cards-about = Roepnaam groot, zonder functie.
table-signs-name = Tafelbordjes
table-signs-file = tafelbordjes
table-signs-about = Vouwen en op tafel zetten.
wall-plan-name = Wie zit waar
wall-plan-file = wie-zit-waar
wall-plan-about = Voor aan de muur: per ronde wie aan welke tafel zit.
slips-name = Tafelbriefjes
slips-file = tafelbriefjes
slips-about = Voor ieder een briefje met de tafel van elke ronde.
agreement-name = Formulier voor afspraken
agreement-file = afspraken
agreement-about = Leeg formulier voor beide kanten.
invitation-name = Uitnodiging
invitation-file = uitnodiging
invitation-about = Brief van de gastgevers aan wie meedoet.
proposal-name = Voorstelbrief
proposal-file = voorstelbrief
proposal-about = Waarmee de ene kant de bijeenkomst aan de andere voorstelt.
message-name = Kort bericht
message-file = bericht
message-about = Om te plakken in een berichtenapp.
sign-up-name = Aanmeldformulier
sign-up-file = aanmeldformulier
sign-up-about = Voor wie zich liever op papier aanmeldt. Eén blad per persoon.
attendance-name = Aanwezigheidslijst
attendance-file = aanwezigheid
attendance-about = Zegt zelf wanneer zij vernietigd wordt.
calendar-name = Agenda
calendar-file = agenda
calendar-about = Dagdelen en terugkijkdata voor uw eigen agenda.

## Translations

translation-not-checked = Deze vertaling is nog niet nagekeken door iemand voor wie dit de eigen taal is.
translation-stale = { $n ->
    [one] Eén tekst volgt een oudere Nederlandse versie.
   *[other] { $n } teksten volgen een oudere Nederlandse versie.
}

## Time

clock-from-to = { $from }–{ $to }
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
day-and-clocks = { $day }, { $clocks }
minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
session-number = Dagdeel { $n }
meeting = Bijeenkomst
until = tot { $time }
end = Einde

## Sides

side-informal = Informele kant
side-formal = Formele kant
side-bridge = Brug
my-side = Mijn kant:
host-still-open = nog open
them-informal = de vereniging
them-formal = het team
and = { " en " }
people = { $n ->
    [one] { $n } persoon
   *[other] { $n } personen
}
place-open = plaats nog open
aim-open = samen te bepalen

## Programme

programme = Programma
break = Pauze
room = Ruimte
aim-of-meeting = Daarom zijn we hier
told-in-the-room = Dat horen we in de zaal.
more-in-handout = { $n ->
    [one] … en nog { $n } in de hand-out
   *[other] … en nog { $n } in de hand-out
}
steps-of = { $exercise }: stap voor stap
board-of = { $exercise }: het bord
until-next-time = Tot de volgende keer
afterwards = En daarna
agreements-at-home = Afspraken maken we na de bijeenkomst, met het formulier.
thanks = Dank voor wat u vandaag meebracht.
after-six-weeks = Na zes weken, op { $date }: is de eerste stap gezet?
after-three-months = Na drie maanden, op { $date }: samen terugkijken
after-six-months = Na zes maanden, op { $date }: samen terugkijken
after-a-year = Na een jaar, op { $date }: verder, anders, of klaar?
door-check = Bij de deur
door-yes = Ja
door-a-bit = Een beetje
door-no = Nee
plan-field = Ons plan
plan-ours = Wat wij afspreken

## Notes under the slides, and headings of the guide

notes-say = Zeg:
notes-say-inline = Zeg: ‘{ $text }’
notes-watch = Let op
notes-prepare = Leg klaar
notes-when-short = Als de tijd krap is
notes-folded = Hier zit ook in: { $exercise }
notes-before-start = Voor { $time }, terwijl mensen binnenkomen
notes-title = Deze dia staat aan als mensen binnenkomen. Beide kanten staan er even groot op. Begroet iedereen bij de deur.
notes-title-say = Welkom. Pak iets te drinken en ga zitten waar u wilt. Liefst naast iemand die u nog niet kent.
notes-title-watch = Geef niemand een vaste plaats naar functie. Zorg dat beide kanten door elkaar zitten.
notes-aim = Lees het doel hardop voor. Vraag van elke kant iemand wat dit voor haar of hem betekent.
notes-aim-say = Dit is ons doel. Past het bij waarvoor u gekomen bent?
notes-who = Geef van elke kant één gastgever een minuut. De kant die de bijeenkomst voorstelde, begint.
notes-who-say = De gastgevers van beide kanten vertellen kort wat ze meebrengen en wat ze zoeken. Elk heeft één minuut.
notes-programme = Loop het programma kort langs. Noem vooral de pauzes en de eindtijd.
notes-programme-say = Zo ziet ons programma eruit. We beginnen samen en we stoppen op tijd.
notes-programme-watch = Vraag wie eerder weg moet. Spreek af hoe die tafel dan verder gaat.
notes-break = Zet de eindtijd groot op het scherm. Begin daarna op tijd.
notes-break-say = We nemen pauze. Zoek iemand van de andere kant op, en kom op tijd terug.
notes-break-watch = Kijk wie alleen staat. Breng mensen van beide kanten bij elkaar aan de koffie.
notes-background-watch = Vertel dit in uw eigen woorden, in twee of drie minuten. Het is achtergrond, geen les.
notes-talking = Laat twee mensen de regels voorlezen, van elke kant één. Hang ze op en laat ze hangen.
notes-talking-say = Zo willen we met elkaar praten. Mist u nog een regel?
notes-talking-watch = Verwijs later naar de poster, niet naar een persoon.
notes-until-next = Voor u uit elkaar gaat
notes-until-next-say = Voor vandaag zijn we klaar. Voor de volgende keer gaan we bij elkaar op bezoek. Wie ontvangt wie?
notes-until-next-watch = Maak de afspraak voor het bezoek nu, met naam en datum.
notes-end = Noem de eerste datum hardop. Vraag wie er van elke kant bij is.
notes-end-say = Dank u wel. Op deze dagen kijken we samen terug. Zet ze nu in uw agenda.
notes-end-watch = Laat de laatste woorden aan een deelnemer, niet aan de organisatie.
guide-steps = Stap voor stap
guide-do = Zo wel
guide-avoid = Zo liever niet
guide-background = Achtergrond

## Guide

run-sheet = Draaiboek: { $session }
spare = Aan het einde is { $minutes } over voor uitloop en napraten.
not-in-programme = Niet in dit programma
fate-folded = { $exercise }: zit in { $into }. { $why }
fate-homework = { $exercise }: doet u na de bijeenkomst, op papier. { $why }
fate-left-out = { $exercise }: doen we niet. { $why }
cause-hosts = Zo kozen de gastgevers het.
cause-no-time = Daar is geen tijd voor.
materials-list = Wat er klaar moet liggen
materials-counted-for = Geteld voor { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
} aan { $tables ->
    [one] { $tables } tafel
   *[other] { $tables } tafels
}.
material-per = { $name }: { $n } { $per }
per-person = per persoon
per-table = per tafel
per-side = per kant
per-meeting = voor de hele groep
groups-plenary = met iedereen
groups-pairs = in tweetallen, van elke kant één
groups-tables = aan gemengde tafels
who-host = gastgevers
who-facilitator = bijeenkomstleider
who-both = samen
tense-when = Wat er gebeurt
tense-do = Wat u doet
tense-say = Wat u kunt zeggen

## Tables

table-time = Tijd
table-minutes = Min.
table-what = Wat
table-how = Hoe
table-first = Begint met
table-we-do = Wat we doen
table-date = Datum
table-task = Wat
table-who = Wie
table-number = Aantal
table-card-number = Nr.
table-material = Wat
table-for = Voor
table-meeting = Bijeenkomst
table-when = Wanneer
table-where = Waar
table-aim = Doel
table-word = Woord
table-meaning = Wat het betekent
table-name = Naam
table-organisation = Organisatie

## Hand-out, sheets, agreement

handout-sheets = Om op te schrijven
sheets-explain = Druk elk blad { $people ->
    [one] één keer
   *[other] { $people } keer
} af. Op een blad staat een kant, geen naam.
agreement-parties = Wie deze afspraken maken
agreement-clauses = Onze afspraken
agreement-subjects = Waar een goede afspraak over gaat
agreement-dates = Wanneer we terugkijken
agreement-look-back = Wie nodigt wie uit, en waar?
agreement-sign = Getekend door beide kanten
contact-person = Contactpersoon
reach-how = Hoe te bereiken
sign-name = Naam:
sign-date = Datum:
sign-signature = Handtekening:

## Sign-up form

sign-up-intro = Fijn dat u wilt meedoen. U hebt er geen telefoon voor nodig: vul dit blad in. Wat u liever niet invult, laat u leeg.
sign-up-called = De naam waarmee u graag genoemd wordt
sign-up-side = Bij welke kant hoort u?
sign-up-both-sides = Brug: ik hoor bij beide kanten
sign-up-organisation = Uw organisatie
sign-up-other-organisation = een andere:
sign-up-languages = Welke talen spreekt u?
sign-up-other-language = een andere taal:
sign-up-needs = Wat hebt u nodig om mee te doen?
sign-up-need-interpreter = een tolk
sign-up-need-step-free = een ingang en een zaal zonder trap of drempel
sign-up-need-childcare = oppas tijdens de bijeenkomst
sign-up-need-paper = papier in plaats van een telefoon
sign-up-need-other = iets anders:
sign-up-hand-in = Klaar? Geef dit blad aan een van de gastgevers.
sign-up-kept = Alleen de gastgevers en de bijeenkomstleiders zien wat u hier invult; uiterlijk 30 dagen na het laatste dagdeel, op { $date }, wissen zij het en vernietigen zij dit blad.
sign-up-by-phone = Of meld u aan met een telefoon. Scan de code, of ga naar:
sign-up-code = QR-code met het adres om u aan te melden: { $link }

## Cards, name cards, signs, posters

cards-print = Druk dubbelzijdig af en spiegel over de lange kant. Snijd langs de streepjes.
both-sides = Beide kanten
fold-here = hier vouwen
name-caption = Wat ik doe voor ouders:
table-label = Tafel { $n }
round-label = Ronde { $n }
wall-list = Waar zit ik?
wall-name = Naam
wall-foot = Na de bijeenkomst weggooien. Brug bewaart niet wie bij wie zat.
slip-line = Ronde { $n }: tafel { $table }
slip-absent = Ronde { $n }: er niet bij

## The page that shows what there is

index-title = Papieren voor { $title }
index-intro = Alles wat u voor deze bijeenkomst nodig hebt. Bestanden voor Word en PowerPoint kunt u aanpassen; PDF is om te printen.
index-all = Alles in één bestand
index-made-on = Gemaakt voor { $date }

## What the hosts are, and languages that people speak

host-kind-self-organisation = zelforganisatie
host-kind-leisure-club = club
host-kind-mosque = moskee
host-kind-church = kerk
host-kind-parents-group = oudergroep
host-kind-neighbourhood-team = wijkteam
host-kind-youth-team = jeugdteam
host-kind-centre-for-youth-and-family = Centrum voor Jeugd en Gezin
host-kind-school = school
host-kind-municipality = gemeente
speaks-nl = Nederlands
speaks-en = Engels
speaks-ar = Arabisch
speaks-ber = Berbers
speaks-tr = Turks
speaks-pl = Pools
speaks-ti = Tigrinya
speaks-uk = Oekraïens
speaks-so = Somalisch
speaks-fa = Farsi
speaks-fr = Frans
speaks-es = Spaans
speaks-ru = Russisch
speaks-ku = Koerdisch
speaks-pt = Portugees
people-coming = Wie er komt
people-need = Nodig
people-speak = Talen in de zaal
