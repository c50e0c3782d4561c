# What Brug says on the terminal.

cli-about = Samen een bijeenkomst voorbereiden in de browser, of van één bestand naar alle papieren.
cli-speak = Taal waarin Brug op dit scherm spreekt (nl, en, ar)
cli-make = Alle papieren van een bijeenkomst maken
cli-make-meeting = Bestand met de bijeenkomst
cli-make-out = Map waarin de papieren komen
cli-make-only = Alleen deze papieren, met een komma ertussen: guide,handout
cli-make-lang = Alleen deze talen, met een komma ertussen: nl,ar
cli-make-date = Datum op de papieren; zonder deze de eerste dag van de voorbereiding
cli-make-threads = Aantal rekenkernen; zonder deze allemaal
cli-plan = Het programma laten zien, en waarom het zo is
cli-plan-meeting = Bestand met de bijeenkomst
cli-serve = De pagina's in de browser: samen een bijeenkomst voorbereiden
cli-serve-listen = Waar Brug luistert; 127.0.0.1:2784 is alleen voor deze computer
cli-serve-data = Map met de gegevens, of het adres van een PostgreSQL (postgres://…); zonder deze de gewone map van uw computer
cli-serve-address = Adres waaronder mensen Brug vinden, zoals https://brug.example.nl
cli-serve-behind_proxy = Er staat een proxy voor, die X-Forwarded-For invult
cli-serve-tls_cert = Certificaat (PEM), om zelf TLS te doen
cli-serve-tls_key = Sleutel bij het certificaat (PEM)
cli-serve-smtp = Server die mail verstuurt: smtp://gebruiker:wachtwoord@mail.example.nl:587?tls=required
cli-serve-mail_from = Afzender van mail: Brug <brug@example.nl>
cli-backup = Een kopie maken van alles wat bewaard is, ook terwijl Brug draait
cli-backup-file = Bestand waarin de kopie komt
cli-backup-data = Map met de gegevens
cli-restore = Een kopie terugzetten in de plaats van alles wat bewaard is, ook terwijl Brug draait
cli-restore-file = Bestand met de kopie
cli-restore-data = Map met de gegevens
cli-admin-link = Een link maken waarmee de beheerder inlogt, één keer en binnen een kwartier
cli-admin-link-data = Map met de gegevens
cli-admin-link-address = Adres waaronder mensen Brug vinden
cli-check = Bestanden voor PowerPoint en Word nakijken op wat een reparatievraag geeft
cli-check-files = Bestanden (.pptx, .docx)
cli-new = Een bestand maken om mee te beginnen
cli-new-shape = Vorm: one-session, two-sessions, three-evenings, short-meeting, one-table
cli-tables = Mensen aan gemengde tafels zetten, elke ronde anders
cli-tables-people = Bestand met mensen (.csv, .xlsx); zie docs/tables.md
cli-tables-instance = Of: een opgave in JSON
cli-tables-rounds = Aantal rondes
cli-tables-size = Mensen aan een tafel, 3 tot 8
cli-tables-seconds = Hoe lang er hoogstens gezocht wordt
cli-tables-steps = Hoeveel pogingen er hoogstens zijn; hetzelfde aantal geeft altijd dezelfde indeling
cli-tables-threads = Aantal rekenkernen; zonder deze allemaal
cli-tables-seed = Getal waarmee het toeval begint
cli-tables-weights = Wat zwaarder telt: repeat=10,side=8,side_missing=25,organisation=5,language=30
cli-tables-out = Bestand voor de indeling: .csv, .xlsx, .json of .pdf; mag vaker
cli-tables-lang = Taal van het bestand voor aan de muur (nl, en, ar)
cli-tables-after = De indeling die er was (.csv, .xlsx), om na een verandering verder te gaan
cli-tables-sat = Hoeveel rondes daarvan al geweest zijn
cli-tables-choose = Welke mogelijkheid in de bestanden komt: 1, 2 of 3


making = Papieren
made = { $n } bestanden staan in { $folder }. Begin bij { $index }.
check-clean = { $file }: niets gevonden.
check-found = { $file }: { $n ->
    [one] { $n } fout
   *[other] { $n } fouten
}

warning = Let op
error = Fout

## Failures

failure-unreadable = Fout: { $file } is niet te lezen: { $why }
failure-unwritable = Fout: { $file } is niet te schrijven: { $why } Er is niets veranderd.
failure-making = Fout in Brug zelf: { $cause } Meld dit, met het bestand erbij als dat mag.
cause-not-found = het bestand is er niet. Klopt de naam, en de map?
cause-no-permission = u hebt geen recht op deze plek. Kies een andere map, of pas de rechten aan.
cause-disk-full = de schijf is vol. Maak ruimte, of kies een andere map.
cause-is-a-folder = dit is een map. Geef de naam van een bestand.
cause-not-a-folder = hier staat een bestand met die naam. Kies een andere map met -o.
cause-folder-in-the-way = hier staat een map met die naam. Kies een andere map met -o.
cause-read-only = hier mag niets geschreven worden. Kies een andere map met -o.
cause-not-text = dit is geen tekst in UTF-8. Sla het bestand op als UTF-8.
unknown-paper = Fout: het papier ‘{ $word }’ ken ik niet. Kies uit: { $known }.
unknown-language = Fout: de taal ‘{ $word }’ heb ik niet. Kies uit: { $known }.
unknown-shape = Fout: de vorm ‘{ $word }’ ken ik niet. Kies uit: { $known }.

## Findings in files

kind-text = een tekst tussen aanhalingstekens
kind-texts = teksten tussen vierkante haken, zoals ["nl", "ar"]
kind-pieces = een lijst voor elk dagdeel, zoals [["W 15", "A 30"], ["R 10", "E 40"]]
kind-number = een heel getal
kind-moment = een dag met een tijd, zoals 2027-02-03T13:00
kind-table = een blok, zoals [participants]
kind-tables = een of meer blokken, zoals [[session]]
problem-not-toml = dit is niet te lezen: { $says }
hint-not-toml = Zet teksten tussen aanhalingstekens en elk veld op een eigen regel. Een goed voorbeeld geeft: brug new
problem-missing = ontbreekt.
hint-missing = Hier hoort { $kind }.
problem-wrong-kind = dit is iets anders dan hier hoort.
hint-wrong-kind = Hier hoort { $kind }.
problem-empty = hier staat niets.
hint-empty = Vul het in, of haal de regel weg.
problem-too-long = { $characters } tekens is te lang.
hint-too-long = Er passen { $most } tekens. Zet de rest in het doel of in wat u biedt.
problem-control-character = er staat een teken in dat niet af te drukken is ({ $code }).
hint-control-character = Haal het teken weg; typ de tekst eventueel opnieuw.
problem-out-of-range = { $value } kan niet.
hint-out-of-range = Kies een getal van { $least } tot en met { $most }.
problem-too-many = { $count } is te veel.
hint-too-many = Er kunnen er { $most } zijn.
problem-unknown-field = dit veld ken ik niet; ik sla het over.
hint-unknown-field = De velden staan in docs/meeting-file.md.
problem-unknown-field-like = dit veld ken ik niet; ik sla het over.
hint-unknown-field-like = Bedoelt u ‘{ $like }’?
problem-unknown-word = ‘{ $value }’ ken ik niet.
hint-unknown-word = Kies uit: { $allowed }.
problem-unknown-language = de taal ‘{ $value }’ heb ik niet.
hint-unknown-language = Kies uit: { $available }.
problem-twice = ‘{ $value }’ staat er twee keer.
hint-twice = Haal er één weg.
problem-end-before-start = het einde ligt niet na het begin.
hint-end-before-start = Kijk de dag en de tijd van starts en ends na.
problem-session-length = een dagdeel van { $minutes } minuten kan niet.
hint-session-length = Een dagdeel duurt 45 minuten tot 8 uur. Maak er anders twee van.
problem-overlap = dit begint voordat dagdeel { $session } klaar is ({ $ends }).
hint-overlap = Zet de dagdelen op volgorde, en laat ze niet over elkaar vallen.
problem-host-of-bridge = een gastgever staat aan één kant.
hint-host-of-bridge = Kies informal of formal. Mensen die bij beide horen telt u onder [participants], bij bridge.
problem-one-side-invites = tot nu toe nodigt één kant uit.
hint-one-side-invites = Dat is genoeg om voor te bereiden. Vraag ook een gastgever van de andere kant ({ $other }); op de papieren is die plek nog open.
problem-nobody-of = er komt niemand van deze kant: { $side }.
hint-nobody-of = Dan valt weg waar het om gaat: het beeld van elkaar (A), de kracht van de ander (B) en afspraken die beide kanten dragen (F).
problem-lopsided = de kanten zijn ongelijk: { $informal } informeel en { $formal } formeel.
hint-lopsided = Nodig van de kleine kant nog mensen uit. Aan elke tafel horen beide kanten te zitten.
problem-nobody = er komt niemand.
hint-nobody = Vul onder [participants] in hoeveel mensen u van elke kant verwacht.
problem-wished-and-left-out = { $letter } is gewenst en ook weggelaten.
hint-wished-and-left-out = Haal { $letter } uit leave_out, of haal de andere wens weg.
problem-shape-sessions = de vorm { $shape } heeft { $wants } { $wants ->
    [one] dagdeel
   *[other] dagdelen
}; hier staan er { $sessions }.
hint-shape-sessions = Kies een andere vorm, of pas de dagdelen aan. Zonder vorm kiest Brug zelf.
problem-start-outside = { $start } valt in geen enkel dagdeel.
hint-start-outside = Kies een tijd tussen starts en ends van een dagdeel.
problem-by-hand-sessions = by_hand heeft { $lists } { $lists ->
    [one] lijst
   *[other] lijsten
}; het aantal dagdelen is { $sessions }.
hint-by-hand-sessions = Schrijf voor elk dagdeel een lijst. Een dagdeel zonder oefeningen heeft een lege lijst: []
problem-unreadable-piece = ‘{ $value }’ begrijp ik niet.
hint-unreadable-piece = Schrijf een letter, break of room, en dan de minuten: "W 15", "break 15", "room 10".
problem-not-a-table = dit is geen tabel.
hint-not-a-table = Geef een .csv (met komma, puntkomma of tab) of .xlsx, met in de eerste rij: naam, kant. Sla een ander soort rekenblad (.ods, .xls) eerst op als .xlsx of .csv.
problem-swollen = in dit bestand zit veel meer dan een lijst van mensen.
hint-swollen = Zet alleen de lijst in een nieuw bestand, en geef dat.
problem-no-rows = er staan geen mensen in.
hint-no-rows = Zet onder de eerste rij voor ieder mens een rij, of laat file weg.
problem-no-column = deze kolom is er niet. Gevonden: { $found }
hint-no-column = Zet in de eerste rij: naam, kant, organisatie, talen, nodig. De volgorde maakt niet uit.
problem-column-ignored = deze kolom lees ik niet.
hint-column-ignored = Brug leest alleen naam, kant, organisatie, talen, wat iemand nodig heeft, en wensen voor de tafels.
problem-same-name = er zijn twee mensen met de naam ‘{ $name }’.
hint-same-name = Zet er een letter bij, zodat ieder een eigen naamkaartje krijgt.
problem-nobody-else = ‘{ $name }’ is niemand anders in deze lijst.
hint-nobody-else = Schrijf de naam zoals die in de kolom met namen staat.
problem-who-is-meant = er zijn meer mensen met de naam ‘{ $name }’.
hint-who-is-meant = Zet er een letter bij, in beide kolommen, zodat duidelijk is wie u bedoelt.
problem-looks-personal = dit lijkt op een telefoonnummer, een geboortedatum of een BSN.
hint-looks-personal = Brug hoeft dat niet te weten. Haal het liever weg.

## Programme

plan-session = Dagdeel { $n }, { $starts }–{ $ends }
plan-empty = Hier is niets gepland.
plan-spare = { $n ->
    [one] { $n } minuut over
   *[other] { $n } minuten over
}, voor uitloop en napraten
plan-nothing-missing = Alles zit erin, in de gewone tijd of langer.
plan-why = Waarom het zo is:
plan-shortened = { $exercise }: { $n } minuten in plaats van { $usual }, want de tijd is krap.
plan-fixed = { $exercise }: { $n } minuten, zoals de gastgevers wensten (gewoon { $usual }).
plan-left-out = { $exercise }: valt weg.
plan-homework = { $exercise }: na de bijeenkomst, op papier.
plan-folded = { $exercise }: zit in { $into }.
plan-because-hosts = Zo kozen de gastgevers het.
plan-because-impossible = Met deze oefening erbij past het niet.
plan-because-drop = Anders zou wegvallen: { $dropped }.
plan-because-both = Anders zou wegvallen: { $dropped }, en zou korter worden: { $shorter } (samen { $n } minuten).
plan-because-shorter = Anders zou korter worden: { $shorter } (samen { $n } minuten).
plan-because-breaks = Anders kwam er te weinig pauze.
plan-more = Met meer tijd:
plan-gain = { $n } minuten meer (tot { $ends }): { $changes }.
plan-gain-session = { $n } minuten meer in dagdeel { $session } (tot { $ends }): { $changes }.
plan-change-added = { $exercise } komt erbij ({ $n } minuten)
plan-change-longer = { $exercise } { $n } minuten langer
plan-change-shorter = { $exercise } { $n } minuten korter
plan-change-dropped = { $exercise } gaat eruit
conflict-one = Fout { $file }: [programme]: deze wens past niet in de tijd van de dagdelen: { $wishes }.
conflict-some = Fout { $file }: [programme]: deze wensen gaan niet samen: { $wishes }.
conflict-hint = Haal er één weg, verschuif de tijd, of maak het dagdeel langer.
wish-shape = shape = { $shape }
wish-include = { $letter } moet erin (include)
wish-minutes = { $letter } duurt { $n } minuten (minutes)
wish-start = { $letter } begint om { $start } (start)

## The file to start from

new-head = Een bijeenkomst. Vul in, en geef dan: brug make meeting.toml -o out
new-title = Samen om de ouders heen
new-place = Buurthuis
new-aim = Elkaar leren kennen en afspreken wat we samen doen
new-languages = de eerste spreekt u in de zaal; papieren komen in alle talen: nl, en, ar
new-association = Onze vereniging
new-team = Het team in de buurt
new-offers = wat u meebrengt, bijvoorbeeld: "Elke woensdag koffie-ochtend"
new-needs = wat u zoekt, bijvoorbeeld: "Een vast gezicht bij het team"

## Tables

tables-round = Ronde { $n }
tables-table = Tafel { $n }: { $names }
tables-cost = Strafpunten: { $cost }{ $least }
tables-is-least = ; minder kan niet
tables-above = ; hoogstens { $n } meer dan het minste dat kan
tables-repeat = { $n ->
    [0] Niemand ziet een ander twee keer
    [one] 1 keer ziet een tweetal elkaar opnieuw
   *[other] { $n } keer ziet een tweetal elkaar opnieuw
}{ $least }
tables-side = { $n ->
    [0] Aan elke tafel zijn de kanten verdeeld zoals in de zaal
    [one] Aan 1 tafel zijn de kanten scheef verdeeld
   *[other] Aan { $n } tafels zijn de kanten scheef verdeeld
}{ $least }
tables-organisation = { $n ->
    [0] Nergens zitten twee mensen van één organisatie samen
    [one] 1 keer zitten twee mensen van één organisatie samen
   *[other] { $n } keer zitten twee mensen van één organisatie samen
}{ $least }
tables-language = { $n ->
    [0] Iedereen kan de taal van de tafel volgen, of heeft een tolk
    [one] 1 keer kan iemand de taal van de tafel niet volgen
   *[other] { $n } keer kan iemand de taal van de tafel niet volgen
}{ $least }
tables-proof-counting = Alle rondes samen geven meer ontmoetingen dan er tweetallen zijn.
tables-proof-two-rounds = In elke twee rondes komen er mensen opnieuw samen, want aan een tafel is meer plaats dan er tafels zijn.
tables-proof-known = Dat het zonder niet kan, is bewezen: { $source }.
tables-proof-exhaustive = Alle mogelijke indelingen zijn nagegaan.
tables-why-head = Waarom het zo is:
tables-more = … en nog { $n } keer zoiets.
tables-cost-repeat = { $a } en { $b } zien elkaar { $times } keer, in de rondes { $rounds }
tables-cost-side = Ronde { $round }, tafel { $table }: van de formele kant { $formal }, waar { $fitting } past
tables-cost-missing-formal = Aan tafel { $table } zit in ronde { $round } niemand van de formele kant
tables-cost-missing-informal = Aan tafel { $table } zit in ronde { $round } alleen de formele kant
tables-cost-organisation = Twee mensen van { $organisation } zitten samen in ronde { $round }, aan tafel { $table }: { $a } en { $b }
tables-cost-language = { $name } kan in ronde { $round } aan tafel { $table } de taal ({ $language }) niet volgen
tables-why-too-many = , want van deze organisatie zijn er { $people }, en er zijn { $tables } tafels.
tables-why-asked = , want zo is het gevraagd.
tables-why-one-table = , want er is één tafel.
tables-why-nothing = , want elke andere plek kost evenveel.
tables-why-otherwise = , want anders: { $costs }.
tables-and-more = en nog { $n }
tables-why-not-yet = ; met meer tijd (--seconds) kan dit beter.
tables-number = nummer { $n }
tables-organisation-number = organisatie { $n }
tables-written = Geschreven: { $files }
tables-keep = Gooi de indeling weg na de bijeenkomst.
tables-way = Mogelijkheid { $n }: { $moved ->
    [0] niemand verandert van tafel
    [one] 1 plek verandert
   *[other] { $moved } plekken veranderen
}; strafpunten: { $cost }.
tables-move = { $name }: ronde { $round } van tafel { $from } naar tafel { $to }
tables-chosen = Hieronder staat mogelijkheid { $n }.
fault-head = Fout { $file }: zo kan niemand aan tafel:
fault-nobody = er is niemand. Zet onder de eerste rij voor ieder een rij.
fault-alone = er is maar één mens. Voor tafels zijn er minstens twee nodig.
fault-too-many-people = { $n } mensen is te veel; Brug deelt er hoogstens { $most } in. Verdeel de zaal in delen, en deel elk deel apart in.
fault-too-many-meetings = alle rondes samen geven { $n } ontmoetingen van twee mensen; er kunnen er { $most } zijn. Neem meer tafels, of minder rondes.
fault-no-rounds = er zijn geen rondes. Geef er minstens één (--rounds).
fault-too-many-rounds = { $n } rondes is te veel; er kunnen er { $most } zijn.
fault-weight = een gewicht van { $n } is te zwaar; het hoogste is { $most }.
fault-no-tables = ronde { $round } heeft geen tafels.
fault-more-tables = ronde { $round }: meer tafels ({ $tables }) dan mensen ({ $people }). Neem minder tafels, of meer mensen aan een tafel.
fault-sizes = ronde { $round }: { $people } mensen passen niet, want aan de tafels kunnen er { $least } tot { $most } zitten.
fault-pair = een wens gaat over { $a } en { $b }; dat zijn geen twee verschillende mensen uit de lijst.
fault-always-absent = { $name } is in geen enkele ronde aanwezig. Haal de rij weg, of haal een ronde uit ‘afwezig’.
fault-together-and-apart = { $a } en { $b } moeten bij elkaar zitten en ook niet. Zo hangt het samen: { $chain }. Haal één wens weg.
fault-together-too-many = { $names } moeten bij elkaar zitten, en aan een tafel passen er { $most }. Haal een wens weg, of maak de tafels groter.
fault-apart-too-many = { $names } moeten allemaal uit elkaar, en het aantal tafels is { $tables }. Haal een wens weg, of neem meer tafels.
fault-no-such-table = { $name } heeft een vaste plek aan tafel { $table }, en het aantal tafels is { $tables }. Kies een lager nummer.
fault-fixed-tables = de vaste tafels van { $a } en { $b } gaan niet samen met de wens over die twee. Haal één van beide weg.
fault-fixed-too-many = { $n } mensen hebben een vaste plek aan tafel { $table }, en daar passen er { $most }. Geef iemand een andere tafel.
fault-does-not-fit = in ronde { $round } passen de mensen die bij elkaar moeten niet aan de tafels. Neem een andere grootte (--size), of haal een wens weg.
fault-not-apart = er is geen indeling gevonden die deze mensen uit elkaar houdt: { $pairs }. Neem meer tafels, geef meer tijd (--seconds), of haal een wens weg.
instance-not-json = dit is geen JSON (regel { $line }, teken { $column }).
instance-number = { $path }: hier hoort een heel getal van 0 tot { $most }.
instance-list = { $path }: hier hoort een lijst.
instance-object = { $path }: hier hoort een blok met velden.
instance-text = { $path }: hier hoort een tekst.
instance-side = { $path }: hier hoort formal, informal of bridge.
instance-position = { $path }: mensen zijn op volgorde genummerd; hier hoort { $n }.
instance-pair = { $path }: hier hoort een paar van twee getallen die bestaan.
instance-count = { $path }: n zegt dat er { $n } mensen zijn.
instance-languages = { $path }: er zijn hoogstens 64 talen.
tables-what = Fout: geef een bestand met mensen, of een opgave met --instance. Bijvoorbeeld: brug tables people.csv --rounds 4 --size 4
tables-how-often = Fout: zeg hoeveel rondes er zijn, met --rounds.
unknown-out = Fout: ‘{ $word }’ kan ik niet schrijven. Kies een bestand dat eindigt op: { $known }.
unknown-weight = Fout: het gewicht ‘{ $word }’ ken ik niet. Schrijf een naam en een getal van 0 tot 1000, zoals repeat=10. Namen: { $known }.
plan-unreadable = Fout: in { $file } staat geen indeling. Eerst komt een kolom met namen, dan een kolom met tafels voor elke ronde, zoals brug tables --out plan.csv die schrijft.
plan-too-few-rounds = Fout: het aantal rondes in { $file } is { $rounds }, en met --sat zegt u dat er { $sat } geweest zijn.
plan-no-such-way = Fout: het aantal mogelijkheden is { $n }; kies daaruit met --choose.

# The pages in the browser.
serve-hello = Brug draait. Open in een browser:
serve-here = op deze computer
serve-phones = op telefoons in hetzelfde netwerk
serve-everyone = voor iedereen die de link heeft
serve-data = Alles wordt bewaard in { $file }
serve-stop = Stoppen: Ctrl+C
serve-more = Wat Brug nog meer kan: brug --help
serve-taken = Poort { $port } is al in gebruik; misschien draait Brug al. Stop het andere programma, of kies een andere poort: --listen 0.0.0.0:2785
serve-not-allowed = Brug mag niet luisteren op { $address }. Kies een poort boven 1023: --listen 0.0.0.0:2784
serve-failed = Brug kan niet luisteren op { $address }: { $why }. Kies een ander adres met --listen, zoals 0.0.0.0:2784, en kijk certificaat en sleutel na.
serve-address-wrong = Het adres { $address } begint niet met https:// of http://. Schrijf het helemaal uit, zoals https://brug.example.nl
backup-done = De kopie staat in { $file }. Bewaar hem op een veilige plek: er staan namen in.
restore-done = Alles is teruggezet uit { $file }.
admin-link-made = Met deze link logt de beheerder in, één keer, binnen een kwartier:
store-unopened = { $place }: kan niet geopend worden om in te schrijven ({ $why }). Kies een andere map met --data.
store-not-ours = { $place }: is geen gegevensbestand van Brug. Het is niet veranderd. Kies een andere map met --data.
store-newer = De gegevens zijn van een nieuwere Brug. Gebruik die nieuwere, of een andere map met --data. Er is niets veranderd.
store-exists = { $place }: bestaat al, en is niet veranderd. Kies een andere naam.
store-not-a-backup = { $place }: kan niet teruggezet worden ({ $why }). Er is niets veranderd. Kies een bestand dat met brug backup is gemaakt.
store-use-pg-dump = Dit gaat niet bij PostgreSQL. Gebruik pg_dump en pg_restore.
store-busy = Een ander programma houdt de gegevens te lang bezet. Probeer het nog eens.
store-full = De schijf is vol. Maak ruimte, en probeer het nog eens.
store-failed = De gegevens konden niet gelezen of geschreven worden: { $why }. Kijk of de schijf in orde is, en zet anders een kopie terug met brug restore.
serve-mail-wrong = De mail is niet goed ingesteld: { $why }. Kijk --smtp en --mail-from na, zoals smtp://gebruiker:wachtwoord@mail.example.nl:587?tls=required en Brug <brug@example.nl>
