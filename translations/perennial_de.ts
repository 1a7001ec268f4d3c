<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Perennial</source>
        <translation>Über Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>From CSV exports to the figures a board asks for. No account, no server, no network: a company is one file.</source>
        <translation>Von CSV-Exporten zu den Zahlen, nach denen ein Board fragt. Kein Konto, kein Server, kein Netz: Ein Unternehmen ist eine Datei.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>ChartAction</name>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Als P&amp;NG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Als S&amp;VG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Show as table…</source>
        <translation>Als Tabelle an&amp;zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;All four charts</source>
        <translation>&amp;Alle vier Diagramme</translation>
    </message>
    <message>
        <source>&amp;MRR growth</source>
        <translation>&amp;MRR-Wachstum</translation>
    </message>
    <message>
        <source>&amp;Churn</source>
        <translation>Ab&amp;wanderung</translation>
    </message>
    <message>
        <source>CAC &amp;payback</source>
        <translation>&amp;CAC-Amortisationszeit</translation>
    </message>
    <message>
        <source>Sales &amp;funnel</source>
        <translation>&amp;Vertriebstrichter</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.perennial)</source>
        <translation>Arbeitsbereiche (*.perennial)</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n Zeile ersetzt eine ältere.</numerusform>
            <numerusform>%n Zeilen ersetzen ältere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>%1: %2 of %3 columns known.</source>
        <translation>%1: %2 von %3 Spalten bekannt.</translation>
    </message>
    <message>
        <source>%1, as you chose: %2 of %3 columns known.</source>
        <translation>%1, wie gewählt: %2 von %3 Spalten bekannt.</translation>
    </message>
    <message>
        <source>%1; line %2 says “%3”.</source>
        <translation>%1; in Zeile %2 steht „%3“.</translation>
    </message>
    <message>
        <source>%1, found by their names.</source>
        <translation>%1, anhand der Namen gefunden.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3.</source>
        <translation>%1: In Zeile %2 steht %3.</translation>
    </message>
    <message>
        <source>%1 template</source>
        <translation>Standardvorlage %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>Nothing known fits; %1 comes nearest.</source>
        <translation>Nichts Bekanntes passt; am ähnlichsten: %1.</translation>
    </message>
    <message>
        <source>Nothing known fits its headings.</source>
        <translation>Zu den Überschriften passt nichts Bekanntes.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>Zeitraum: %1.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Not recognised. Choose what it holds.</source>
        <translation>Nicht erkannt. Bitte den Inhalt wählen.</translation>
    </message>
    <message>
        <source>Not recognised (nearest: %1). Choose what it holds.</source>
        <translation>Nicht erkannt (am ähnlichsten: %1). Bitte den Inhalt wählen.</translation>
    </message>
    <message>
        <source>No column is “%1” yet, which is needed. Choose one.</source>
        <translation>Für „%1“ fehlt noch eine Spalte; sie ist nötig. Bitte eine wählen.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Choose one under Options.</source>
        <translation>„%1“ ist ein Betrag ohne Währung. Die Währung unter „Optionen“ wählen.</translation>
    </message>
    <message>
        <source>The recipe %1 is no longer there. Choose another.</source>
        <translation>Die Vorlage %1 gibt es nicht mehr. Eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n Frage offen</numerusform>
            <numerusform>%n Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say what it holds</source>
        <translation>Bitte den Inhalt angeben</translation>
    </message>
    <message>
        <source>Being imported…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n Zeile importiert</numerusform>
            <numerusform>%n Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n row(s)</source>
        <translation>
            <numerusform>Bereit: %n Zeile</numerusform>
            <numerusform>Bereit: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n row(s) to mend</source>
        <translation>
            <numerusform>Bereit, %n Zeile zu berichtigen</numerusform>
            <numerusform>Bereit, %n Zeilen zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all of it is already there</source>
        <translation>Bereit: alles bereits vorhanden</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>%1 - rows to mend.csv</source>
        <translation>%1 - zu berichtigende Zeilen.csv</translation>
    </message>
    <message>
        <source>%1 is open: mend the rows, save, drop it here again.</source>
        <translation>%1 ist geöffnet: Zeilen berichtigen, speichern, die Datei wieder hier ablegen.</translation>
    </message>
    <message>
        <source>%1 is saved: mend the rows, then drop it here again.</source>
        <translation>%1 ist gespeichert: Zeilen berichtigen, dann die Datei wieder hier ablegen.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>Zu berichtigende Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>The year (2025-12-31)</source>
        <translation>Das Jahr (2025-12-31)</translation>
    </message>
    <message>
        <source>The day (31/12/2025)</source>
        <translation>Der Tag (31.12.2025)</translation>
    </message>
    <message>
        <source>The month (12/31/2025)</source>
        <translation>Der Monat (12/31/2025)</translation>
    </message>
    <message>
        <source>A point (1,249.50)</source>
        <translation>Ein Punkt (1,249.50)</translation>
    </message>
    <message>
        <source>A comma (1.249,50)</source>
        <translation>Ein Komma (1.249,50)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Halbjährlich</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Whole units (49.00 is written 49)</source>
        <translation>Ganze Einheiten (49,00 steht als 49)</translation>
    </message>
    <message>
        <source>Cents (49.00 is written 4900)</source>
        <translation>Cent (49,00 steht als 4900)</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Deal-Phasen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Web-Traffic</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR nach Kunde</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungspositionen</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Einmalposten</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Kontakte vor dem Kauf</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Support-Anfragen</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Produktnutzung</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Liquide Mittel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>delimiters</name>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Abrechnungsintervall</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Rabattart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Cancellation asked for on</source>
        <translation>Kündigung eingegangen am</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>Testphase endet am</translation>
    </message>
    <message>
        <source>Past due since</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>Deal-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Grund für den Verlust</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Qualifiziert am</translation>
    </message>
    <message>
        <source>Product-qualified on</source>
        <translation>Produktqualifiziert am</translation>
    </message>
    <message>
        <source>Demo on</source>
        <translation>Demo am</translation>
    </message>
    <message>
        <source>Became a customer on</source>
        <translation>Kunde geworden am</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Visitors may be added up</source>
        <translation>Besucher addierbar</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Change of MRR</source>
        <translation>MRR-Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>Positions-ID</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Rechnungs-ID</translation>
    </message>
    <message>
        <source>Period starts on</source>
        <translation>Zeitraum beginnt am</translation>
    </message>
    <message>
        <source>Period ends on</source>
        <translation>Zeitraum endet am</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>Posten-ID</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>Antwort-ID</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>Ticket-ID</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>Zuerst beantwortet am</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>Empfehlungs-ID</translation>
    </message>
    <message>
        <source>Customer who referred</source>
        <translation>Empfehlender Kunde</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Eingeladen am</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Einzahlungen</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1, to be decided</source>
        <translation>%1, noch zu klären</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, Jahr zuerst</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, Tag zuerst</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, Monat zuerst</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, Dezimalkomma</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1, %2, headings in line %3</source>
        <translation>%1, %2, Überschriften in Zeile %3</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain: please check</source>
        <translation>unsicher: bitte prüfen</translation>
    </message>
</context>
<context>
    <name>histories</name>
    <message>
        <source>The whole history</source>
        <translation>Gesamte Historie</translation>
    </message>
    <message>
        <source>The state of one day</source>
        <translation>Stand eines Tages</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldListModel</name>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>ähnlich: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkennung</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FilePanel</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Words (%1 unknown)</source>
        <translation>&amp;Wörter (%1 unbekannt)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;ptionen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::HeadPanel</name>
    <message>
        <source>%1 template</source>
        <translation>Standardvorlage %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Lesen wie</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Keeps how this file is read, so that the next one like it is recognised.</source>
        <translation>Merkt sich, wie diese Datei gelesen wird, damit die nächste dieser Art erkannt wird.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;importieren</numerusform>
            <numerusform>%n Dateien &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exporte importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exporte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Check what each file was taken for. Nothing is changed before you import.</source>
        <translation>Prüfen, als was jede Datei erkannt wurde. Vor dem Importieren wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) imported; the others are as they were.</source>
        <translation>
            <numerusform>Abgebrochen. %n Datei importiert; an den übrigen hat sich nichts geändert.</numerusform>
            <numerusform>Abgebrochen. %n Dateien importiert; an den übrigen hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported. An import can be taken back in the main window.</source>
        <translation>
            <numerusform>%n Datei importiert. Ein Import lässt sich im Hauptfenster zurücknehmen.</numerusform>
            <numerusform>%n Dateien importiert. Ein Import lässt sich im Hauptfenster zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Eine Vorlage braucht einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is saved: the next file like this one is recognised.</source>
        <translation>„%1“ ist gespeichert: Die nächste Datei dieser Art wird erkannt.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::LeftOutModel</name>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingModel</name>
    <message>
        <source>Kept as a property</source>
        <translation>Als Merkmal behalten</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingPage</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Spalten und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Felder und woher sie kommen</translation>
    </message>
    <message>
        <source>Choose in the table, or drag a field onto a column here or in the preview.</source>
        <translation>In der Tabelle wählen oder ein Feld auf eine Spalte ziehen, hier oder in der Vorschau.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::OptionsPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Dates begin with</source>
        <translation>Im Datum zuerst</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Abrechnungsintervall</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Stand der Zahlen</translation>
    </message>
    <message>
        <source>Headings in line</source>
        <translation>Überschriften in Zeile</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewHeader</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewModel</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s)</source>
        <translation>
            <numerusform>Die ersten %1 von %n Zeile</numerusform>
            <numerusform>Die ersten %1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out only</source>
        <translation>Nur ausgelassene</translation>
    </message>
    <message>
        <source>Left out only (%1)</source>
        <translation>Nur ausgelassene (%1)</translation>
    </message>
    <message>
        <source>Every row will be read.</source>
        <translation>Jede Zeile wird gelesen.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Zeilen, wie sie gelesen werden</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::QuestionPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Zum Beispiel: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Import %1</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row was taken in or is already there.</source>
        <translation>Jede Zeile wurde übernommen oder ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Mend these rows…</source>
        <translation>Diese Zeilen &amp;berichtigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Wort in der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsPage</name>
    <message>
        <source>Words and what they mean</source>
        <translation>Wörter und was sie bedeuten</translation>
    </message>
    <message>
        <source>No column of this file holds statuses, stages or reasons.</source>
        <translation>Keine Spalte dieser Datei enthält Status, Phasen oder Gründe.</translation>
    </message>
    <message>
        <source>Say what a word means, and it is remembered for every import.</source>
        <translation>Angeben, was ein Wort bedeutet; das gilt dann für jeden Import.</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CardWidget</name>
    <message>
        <source>%1, month so far</source>
        <translation>%1, Monat bisher</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartCard</name>
    <message>
        <source>Export, copy, show as table</source>
        <translation>Exportieren, kopieren, als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartTableDialog</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersModel</name>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Gleiche E-Mail wie %1</translation>
    </message>
    <message>
        <source>Could be %1</source>
        <translation>Vielleicht %1</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Über den Namen zugeordnet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersPage</name>
    <message>
        <source>How the sources name %1</source>
        <translation>So nennen die Quellen %1</translation>
    </message>
    <message>
        <source>How the sources name it</source>
        <translation>Bezeichnung in den Quellen</translation>
    </message>
    <message>
        <source>No customers yet. Import an export that names some: subscriptions, customers, deals.</source>
        <translation>Noch keine Kunden. Einen Export importieren, der welche nennt: Abonnements, Kunden, Deals.</translation>
    </message>
    <message>
        <source>Nothing to review: every customer is matched by id, by e-mail or by you.</source>
        <translation>Nichts zu prüfen: Jeder Kunde ist über ID, über E-Mail oder von Hand zugeordnet.</translation>
    </message>
    <message>
        <source>No customer has “%1” in a name, id or e-mail.</source>
        <translation>Kein Kunde hat „%1“ in Name, ID oder E-Mail.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>&amp;Back to data</source>
        <translation>&amp;Zurück zu den Daten</translation>
    </message>
    <message>
        <source>Exports of different tools name the same customer in different ways. They are matched by id, then by e-mail, then by name.</source>
        <translation>Exporte verschiedener Systeme nennen denselben Kunden unterschiedlich. Zugeordnet wird über die ID, dann über die E-Mail, dann über den Namen.</translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Name, ID oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>&amp;To review only (%1)</source>
        <translation>Nur zu &amp;prüfende (%1)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusammen&amp;führen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So be&amp;lassen</translation>
    </message>
    <message>
        <source>Settles the review: what was matched by name stays matched, what could be another customer stays apart.</source>
        <translation>Schließt die Prüfung ab: Was über den Namen zugeordnet wurde, bleibt zugeordnet; was ein anderer Kunde sein könnte, bleibt getrennt.</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>Ab&amp;trennen</translation>
    </message>
    <message>
        <source>Makes the chosen line a customer of its own, also for what you import later.</source>
        <translation>Macht die gewählte Zeile zu einem eigenen Kunden, auch bei künftigen Importen.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>How the sources name the customer</source>
        <translation>So nennen die Quellen den Kunden</translation>
    </message>
</context>
<context>
    <name>perennial::pages::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Each import can be taken back: what it had replaced counts again.</source>
        <translation>Jeder Import lässt sich zurücknehmen: Was er ersetzt hatte, gilt dann wieder.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>Be&amp;richt anzeigen</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Abgelehnte Zeilen &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>&amp;Undo last step</source>
        <translation>Letzten Schritt &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo step</source>
        <translation>Schritt &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Kunden&#xa0;…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>perennial::pages::IdentitiesModel</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ImportsModel</name>
    <message>
        <source>Counts</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>perennial::pages::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Which customer is the same as %1?</source>
        <translation>Welcher Kunde ist derselbe wie %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n customers become one. Under which of them?</source>
        <translation>
            <numerusform>Aus %n Kunden wird einer. Unter welchem soll er geführt werden?</numerusform>
            <numerusform>Aus %n Kunden wird einer. Unter welchem soll er geführt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Name, ID oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The merge also holds for what you import later. You can take it back.</source>
        <translation>Die Zusammenführung gilt auch für künftige Importe. Sie lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
</context>
<context>
    <name>perennial::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Board-Be&amp;richt exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>perennial::pages::PeriodButton</name>
    <message>
        <source>Period of all figures and charts</source>
        <translation>Zeitraum aller Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityModel</name>
    <message>
        <source>None so far</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Figures it touches</source>
        <translation>Betroffene Kennzahlen</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Figures it touches: %1</source>
        <translation>Betroffene Kennzahlen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is being checked…</source>
        <translation>Die Daten werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found. The data is in order.</source>
        <translation>Nichts gefunden. Die Daten sind in Ordnung.</translation>
    </message>
    <message>
        <source>&amp;Copy file and line</source>
        <translation>Datei und Zeile ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>A&amp;lle Zeilen kopieren</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Befunde in den Daten</translation>
    </message>
    <message>
        <source>Rows of the chosen finding</source>
        <translation>Zeilen des gewählten Befunds</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityRowsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>perennial::pages::RecipesPage</name>
    <message>
        <source>Recipe</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>No recipes of your own yet. Save a mapping in the import window, and files like it are recognised from then on.</source>
        <translation>Noch keine eigenen Vorlagen. Im Importfenster eine Zuordnung speichern; Dateien dieser Art werden fortan erkannt.</translation>
    </message>
    <message>
        <source>Mappings that you saved. Files like them are recognised; what was imported stays when a recipe is removed.</source>
        <translation>Gespeicherte Zuordnungen. Dateien dieser Art werden erkannt; wird eine Vorlage entfernt, bleibt das Importierte erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Beispiel&amp;unternehmen öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Board-Be&amp;richt exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Sicherung anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Paste files to import</source>
        <translation>Dateien zum Import &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation>&amp;Über Perennial</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>&amp;Diagramm exportieren</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation>Als &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::EmptyPage</name>
    <message>
        <source>Drop your exports here</source>
        <translation>Exporte hier ablegen</translation>
    </message>
    <message>
        <source>Drop the exports of %1 here</source>
        <translation>Exporte von %1 hier ablegen</translation>
    </message>
    <message>
        <source>CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before anything is imported; nothing leaves this computer.</source>
        <translation>CSV-Dateien aus Abrechnung, CRM, Werbung und Web-Traffic. Jede wird erkannt und gezeigt, bevor etwas importiert wird; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Beispiel&amp;unternehmen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Exports</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export all four charts</source>
        <translation>Alle vier Diagramme exportieren</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Folder for the four charts</source>
        <translation>Ordner für die vier Diagramme</translation>
    </message>
    <message>
        <source>Export board pack</source>
        <translation>Board-Bericht exportieren</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>perennial::shell::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MainWindow</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Sicherung angelegt: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exporte importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exporte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no files or paths of files.</source>
        <translation>Die Zwischenablage enthält keine Dateien oder Dateipfade.</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>%1 Sicherung</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Die Vorlage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Files like those it was saved for are no longer recognised by it. What was imported stays.</source>
        <translation>Dateien dieser Art werden dann nicht mehr anhand der Vorlage erkannt. Das Importierte bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. It holds the figures of one company.</source>
        <translation>Ein Arbeitsbereich ist eine Datei auf diesem Computer. Er enthält die Zahlen eines Unternehmens.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>C&amp;urrency of the figures</source>
        <translation>&amp;Währung der Zahlen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mein Unternehmen</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>What comes first in the dates?</source>
        <translation>Was steht im Datum zuerst?</translation>
    </message>
    <message>
        <source>Which mark separates decimals?</source>
        <translation>Welches Zeichen trennt die Dezimalstellen?</translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation>In welcher Währung sind die Beträge?</translation>
    </message>
    <message>
        <source>How often is the amount paid?</source>
        <translation>Wie oft wird der Betrag gezahlt?</translation>
    </message>
    <message>
        <source>What do the amounts count?</source>
        <translation>In welcher Einheit stehen die Beträge?</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>In der Testphase</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>By choice</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Zahlungsausfall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Marketing qualified</source>
        <translation>Marketingqualifiziert</translation>
    </message>
    <message>
        <source>Sales qualified</source>
        <translation>Vertriebsqualifiziert</translation>
    </message>
    <message>
        <source>Product qualified</source>
        <translation>Produktqualifiziert</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Akquise</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Gehälter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 customers who left of %2 customers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Reaktivierung</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Kontraktion</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Involuntary</source>
        <translation>Unfreiwillig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page&apos;s number: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Board-Bericht</translation>
    </message>
    <message>
        <source>Conventions: %1</source>
        <translation>Konventionen: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <extracomment>%1 is a date: 30 June 2025</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 · Board pack, %2 · figures as of %3 · conventions: %4</source>
        <extracomment>%1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions</extracomment>
        <translation>%1 · Board-Bericht, %2 · Stand %3 · Konventionen: %4</translation>
    </message>
    <message>
        <source>No month is complete yet</source>
        <translation>Noch ist kein Monat abgeschlossen</translation>
    </message>
    <message>
        <source>No payback in the last month: nothing new was sold</source>
        <translation>Keine Amortisation im letzten Monat: kein Neugeschäft</translation>
    </message>
    <message>
        <source>The last month&apos;s new customers cost no acquisition spend</source>
        <translation>Für die neuen Kunden des letzten Monats fielen keine Akquisekosten an</translation>
    </message>
    <message>
        <source>Payback is getting longer: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Die Amortisation dauert länger: jetzt %1 Monate</translation>
    </message>
    <message>
        <source>Payback is getting shorter: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Die Amortisation geht schneller: jetzt %1 Monate</translation>
    </message>
    <message>
        <source>Payback takes longer than its target: %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Die Amortisation verfehlt ihr Ziel: %1 Monate</translation>
    </message>
    <message>
        <source>A customer is paid back after %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Ein Kunde ist nach %1 Monaten bezahlt</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend, for example from Google Ads, to see how fast acquisition pays back.</source>
        <translation>Einen Export der Werbe- und Vertriebsausgaben importieren, zum Beispiel aus Google Ads, um zu sehen, wie schnell sich die Akquise amortisiert.</translation>
    </message>
    <message>
        <source>Import exports of your subscriptions and of your spend to see how fast acquisition pays back.</source>
        <translation>Exporte der Abonnements und der Ausgaben importieren, um zu sehen, wie schnell sich die Akquise amortisiert.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>on a target line: %1 is the figure, 2.5 %</extracomment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>CAC payback in months, no gross margin entered · %1</source>
        <extracomment>%1 the months that are shown</extracomment>
        <translation>CAC-Amortisationszeit in Monaten, keine Bruttomarge angegeben · %1</translation>
    </message>
    <message>
        <source>CAC payback in months, gross margin %1 · %2</source>
        <extracomment>%1 a percentage, %2 the months that are shown</extracomment>
        <translation>CAC-Amortisationszeit in Monaten, Bruttomarge %1 · %2</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>CAC-Amortisationszeit</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Kundenabwanderung</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is the month that is not over yet: June so far</extracomment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <extracomment>a change against the month before: +4.1 % vs May</extracomment>
        <translation>%1 zum %2</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Ziel ≤ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <extracomment>for screen readers: %1 a figure&apos;s name, %2 a month, %3 the figure, %4 its change or what to do</extracomment>
        <translation>%1, %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, met.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, erreicht.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, missed.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, verfehlt.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>%1 · Figures as of %2 · Conventions: %3</source>
        <extracomment>%1 company, %2 a date, %3 the name of a set of conventions</extracomment>
        <translation>%1 · Stand %2 · Konventionen: %3</translation>
    </message>
    <message>
        <source>Chart. %1. %2. %3: %4.</source>
        <extracomment>for screen readers: %1 the chart&apos;s message, %2 what it draws, %3 the newest month, %4 its figure</extracomment>
        <translation>Diagramm. %1. %2. %3: %4.</translation>
    </message>
    <message>
        <source>Empty chart. %1. %2</source>
        <extracomment>for screen readers: %1 the name of an empty chart, %2 what would fill it</extracomment>
        <translation>Leeres Diagramm. %1. %2</translation>
    </message>
    <message>
        <source>All losses are failed payments</source>
        <translation>Alle Verluste sind Zahlungsausfälle</translation>
    </message>
    <message>
        <source>All customers who leave do so by choice</source>
        <translation>Alle Verluste sind Kündigungen</translation>
    </message>
    <message>
        <source>Nearly all losses are failed payments</source>
        <translation>Fast alle Verluste sind Zahlungsausfälle</translation>
    </message>
    <message>
        <source>Nearly all customers who leave do so by choice</source>
        <translation>Fast alle Verluste sind Kündigungen</translation>
    </message>
    <message>
        <source>Three of four losses are failed payments</source>
        <translation>Drei von vier Verlusten sind Zahlungsausfälle</translation>
    </message>
    <message>
        <source>Three of four customers who leave do so by choice</source>
        <translation>Drei von vier Verlusten sind Kündigungen</translation>
    </message>
    <message>
        <source>Two of three losses are failed payments</source>
        <translation>Zwei von drei Verlusten sind Zahlungsausfälle</translation>
    </message>
    <message>
        <source>Two of three customers who leave do so by choice</source>
        <translation>Zwei von drei Verlusten sind Kündigungen</translation>
    </message>
    <message>
        <source>Most losses are failed payments</source>
        <translation>Die meisten Verluste sind Zahlungsausfälle</translation>
    </message>
    <message>
        <source>Most customers who leave do so by choice</source>
        <translation>Die meisten Verluste sind Kündigungen</translation>
    </message>
    <message>
        <source>For most losses no reason is known</source>
        <translation>Für die meisten Verluste ist kein Grund bekannt</translation>
    </message>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>Kein Kunde in %n Monat abgewandert</numerusform>
            <numerusform>Kein Kunde in %n Monaten abgewandert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Nur %n Kunde abgewandert</numerusform>
            <numerusform>Nur %n Kunden abgewandert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Die Abwanderung liegt seit %n Monat über dem Ziel</numerusform>
            <numerusform>Die Abwanderung liegt seit %n Monaten über dem Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Die Abwanderung liegt seit %n Monat im Ziel</numerusform>
            <numerusform>Die Abwanderung liegt seit %n Monaten im Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>No single reason explains most losses</source>
        <translation>Kein Grund allein erklärt die meisten Verluste</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions with their ends, for example from Stripe, to see who leaves and why.</source>
        <translation>Einen Export der Abonnements mit ihrem Ende importieren, zum Beispiel aus Stripe, um zu sehen, wer geht und warum.</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start · %1</source>
        <translation>Kundenabwanderung je Monat, % der Kunden am Monatsanfang · %1</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start and the new ones · %1</source>
        <translation>Kundenabwanderung je Monat, % der Kunden am Monatsanfang und der neuen Kunden · %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <extracomment>%1 is a number of months with one decimal, short: 9.4 mo.</extracomment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>m %1</source>
        <extracomment>millions of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>k %1</source>
        <extracomment>thousands of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>(avg. %1)</source>
        <extracomment>beside a conversion: the mean of the months before, short</extracomment>
        <translation>(Ø %1)</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3 instead of %4</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 and %4 percentages</extracomment>
        <translation>Engpass: %1 – %2, %3 statt %4</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 a percentage</extracomment>
        <translation>Engpass: %1 – %2, %3</translation>
    </message>
    <message>
        <source>No step of the funnel stands out as a bottleneck</source>
        <translation>Kein Schritt des Trichters fällt als Engpass auf</translation>
    </message>
    <message>
        <source>Nobody entered the funnel in these months.</source>
        <translation>In diesen Monaten kam niemand in den Trichter.</translation>
    </message>
    <message>
        <source>Import exports of your web traffic and of your deals, for example from Google Analytics and HubSpot, to see where the funnel leaks.</source>
        <translation>Exporte des Web-Traffics und der Deals importieren, zum Beispiel aus Google Analytics und HubSpot, um zu sehen, wo der Trichter undicht ist.</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Vertriebstrichter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Zur nächsten Phase</translation>
    </message>
    <message>
        <source>Monthly recurring revenue (MRR)</source>
        <translation>Monatlich wiederkehrender Umsatz (MRR)</translation>
    </message>
    <message>
        <source>Annual recurring revenue (ARR)</source>
        <translation>Jährlich wiederkehrender Umsatz (ARR)</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>Neuer MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>Expansions-MRR</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>Reaktivierungs-MRR</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>Kontraktions-MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>Abgewanderter MRR</translation>
    </message>
    <message>
        <source>Currency effect on MRR</source>
        <translation>Währungseffekt auf den MRR</translation>
    </message>
    <message>
        <source>Net new MRR</source>
        <translation>Netto-Neu-MRR</translation>
    </message>
    <message>
        <source>Net new ARR</source>
        <translation>Netto-Neu-ARR</translation>
    </message>
    <message>
        <source>Expansion ARR</source>
        <translation>Expansions-ARR</translation>
    </message>
    <message>
        <source>Upsell revenue</source>
        <translation>Upsell-Umsatz</translation>
    </message>
    <message>
        <source>MRR growth</source>
        <translation>MRR-Wachstum</translation>
    </message>
    <message>
        <source>Committed MRR (CMRR)</source>
        <translation>Vertraglich zugesagter MRR (CMRR)</translation>
    </message>
    <message>
        <source>Committed ARR (CARR)</source>
        <translation>Vertraglich zugesagter ARR (CARR)</translation>
    </message>
    <message>
        <source>Average contract value (ACV)</source>
        <translation>Durchschnittlicher Vertragswert (ACV)</translation>
    </message>
    <message>
        <source>Average revenue per account (ARPA)</source>
        <translation>Durchschnittlicher Umsatz pro Kunde (ARPA)</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick Ratio</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Einmalumsatz</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Reactivated customers</source>
        <translation>Reaktivierte Kunden</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>Customers who came and left in one period</source>
        <translation>Im selben Zeitraum gewonnene und verlorene Kunden</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Aktive Abonnements</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>Auftragsvolumen</translation>
    </message>
    <message>
        <source>Customer churn, voluntary</source>
        <translation>Kundenabwanderung, freiwillig</translation>
    </message>
    <message>
        <source>Customer churn, involuntary</source>
        <translation>Kundenabwanderung, unfreiwillig</translation>
    </message>
    <message>
        <source>Customer churn, reason unknown</source>
        <translation>Kundenabwanderung, Grund unbekannt</translation>
    </message>
    <message>
        <source>Churned MRR, voluntary</source>
        <translation>Abgewanderter MRR, freiwillig</translation>
    </message>
    <message>
        <source>Churned MRR, involuntary</source>
        <translation>Abgewanderter MRR, unfreiwillig</translation>
    </message>
    <message>
        <source>Churned MRR, reason unknown</source>
        <translation>Abgewanderter MRR, Grund unbekannt</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Umsatzabwanderung</translation>
    </message>
    <message>
        <source>Revenue churn, voluntary</source>
        <translation>Umsatzabwanderung, freiwillig</translation>
    </message>
    <message>
        <source>Revenue churn, involuntary</source>
        <translation>Umsatzabwanderung, unfreiwillig</translation>
    </message>
    <message>
        <source>Revenue churn, reason unknown</source>
        <translation>Umsatzabwanderung, Grund unbekannt</translation>
    </message>
    <message>
        <source>Gross MRR churn</source>
        <translation>Brutto-MRR-Abwanderung</translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation>Netto-MRR-Abwanderung</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>Netto-Umsatzbindung (NRR)</translation>
    </message>
    <message>
        <source>Net revenue retention over 12 months</source>
        <translation>Netto-Umsatzbindung über 12 Monate</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>Brutto-Umsatzbindung (GRR)</translation>
    </message>
    <message>
        <source>Gross revenue retention over 12 months</source>
        <translation>Brutto-Umsatzbindung über 12 Monate</translation>
    </message>
    <message>
        <source>Customer retention rate (CRR)</source>
        <translation>Kundenbindungsrate (CRR)</translation>
    </message>
    <message>
        <source>Cohort retention of customers</source>
        <translation>Kundenbindung nach Kohorte</translation>
    </message>
    <message>
        <source>Cohort retention of MRR</source>
        <translation>MRR-Bindung nach Kohorte</translation>
    </message>
    <message>
        <source>Customer lifetime</source>
        <translation>Kundenlebensdauer</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Gefährdete Kunden</translation>
    </message>
    <message>
        <source>Churn by engagement</source>
        <translation>Abwanderung nach Nutzungsintensität</translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation>Vertriebs- und Marketingausgaben</translation>
    </message>
    <message>
        <source>Customer acquisition cost (CAC)</source>
        <translation>Kundenakquisitionskosten (CAC)</translation>
    </message>
    <message>
        <source>Payback curve</source>
        <translation>Amortisationskurve</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Customer Lifetime Value (CLV)</translation>
    </message>
    <message>
        <source>LTV : CAC ratio</source>
        <translation>LTV-CAC-Verhältnis</translation>
    </message>
    <message>
        <source>Customer retention cost (CRC)</source>
        <translation>Kundenbindungskosten (CRC)</translation>
    </message>
    <message>
        <source>Magic number</source>
        <translation>Magic Number</translation>
    </message>
    <message>
        <source>Traffic ROI</source>
        <translation>Traffic-ROI</translation>
    </message>
    <message>
        <source>Viral coefficient</source>
        <translation>Viralitätskoeffizient</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline nach Phase</translation>
    </message>
    <message>
        <source>Conversion, visitor to lead</source>
        <translation>Konversion, Besucher zu Lead</translation>
    </message>
    <message>
        <source>Conversion, lead to customer</source>
        <translation>Konversion, Lead zu Kunde</translation>
    </message>
    <message>
        <source>Conversion, visitor to customer</source>
        <translation>Konversion, Besucher zu Kunde</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Win rate of all deals</source>
        <translation>Abschlussquote aller Deals</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Durchschnittliche Dealgröße</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Vertriebszyklus</translation>
    </message>
    <message>
        <source>Sales cycle, median</source>
        <translation>Vertriebszyklus, Median</translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation>Pipeline-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Pipeline-Abdeckung</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>Qualifizierte Leads</translation>
    </message>
    <message>
        <source>Product-qualified leads (PQL)</source>
        <translation>Produktqualifizierte Leads (PQL)</translation>
    </message>
    <message>
        <source>PQL conversion</source>
        <translation>PQL-Konversion</translation>
    </message>
    <message>
        <source>Lead velocity rate (LVR)</source>
        <translation>Lead-Wachstumsrate (LVR)</translation>
    </message>
    <message>
        <source>Monthly unique visitors (MUV)</source>
        <translation>Eindeutige Besucher pro Monat (MUV)</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Net Promoter Score (NPS)</translation>
    </message>
    <message>
        <source>Employee net promoter score (eNPS)</source>
        <translation>Employee Net Promoter Score (eNPS)</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Support-Anfragen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Reaktionszeit, Median</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>Resolution time, median</source>
        <translation>Lösungszeit, Median</translation>
    </message>
    <message>
        <source>Active users, last day (DAU)</source>
        <translation>Aktive Nutzer, letzter Tag (DAU)</translation>
    </message>
    <message>
        <source>Active users, last 7 days (WAU)</source>
        <translation>Aktive Nutzer, letzte 7 Tage (WAU)</translation>
    </message>
    <message>
        <source>Active users, last 30 days (MAU)</source>
        <translation>Aktive Nutzer, letzte 30 Tage (MAU)</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>Stickiness</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Verfügbare liquide Mittel</translation>
    </message>
    <message>
        <source>Gross burn</source>
        <translation>Brutto-Burn</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Netto-Burn</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Runway</translation>
    </message>
    <message>
        <source>Burn multiple</source>
        <translation>Burn Multiple</translation>
    </message>
    <message>
        <source>Rule of 40</source>
        <translation>Rule of 40</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>No customers at the start</source>
        <translation>Keine Kunden zu Beginn</translation>
    </message>
    <message>
        <source>No MRR at the start</source>
        <translation>Kein MRR zu Beginn</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Keine Kunden</translation>
    </message>
    <message>
        <source>No new customers</source>
        <translation>Keine neuen Kunden</translation>
    </message>
    <message>
        <source>No new MRR</source>
        <translation>Kein neuer MRR</translation>
    </message>
    <message>
        <source>No losses</source>
        <translation>Keine Verluste</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend</source>
        <translation>Einen Export der Werbe- und Vertriebsausgaben importieren</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions</source>
        <translation>Einen Export der Abonnements importieren</translation>
    </message>
    <message>
        <source>Import an export of your leads or deals</source>
        <translation>Einen Export der Leads oder Deals importieren</translation>
    </message>
    <message>
        <source>Import an export of your web traffic</source>
        <translation>Einen Export des Web-Traffics importieren</translation>
    </message>
    <message>
        <source>Import an export of your customer survey</source>
        <translation>Einen Export der Kundenumfrage importieren</translation>
    </message>
    <message>
        <source>Exchange rates are missing: import them</source>
        <translation>Wechselkurse fehlen: bitte importieren</translation>
    </message>
    <message>
        <source>The stage before is empty</source>
        <translation>Die Phase davor ist leer</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions, for example from Stripe, to see how MRR grows.</source>
        <translation>Einen Export der Abonnements importieren, zum Beispiel aus Stripe, um zu sehen, wie der MRR wächst.</translation>
    </message>
    <message>
        <source>MRR movements per month, %1 · %2</source>
        <extracomment>%1 the unit (k €), %2 the months</extracomment>
        <translation>MRR-Bewegungen je Monat, %1 · %2</translation>
    </message>
    <message>
        <source>MRR is shrinking: there were losses and no gains</source>
        <translation>Der MRR schrumpft: Verluste ohne Zugewinne</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers leaving</source>
        <translation>Die Verluste überwiegen, vor allem durch Abwanderung</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers paying less</source>
        <translation>Die Verluste überwiegen, vor allem weil Kunden weniger zahlen</translation>
    </message>
    <message>
        <source>Returning customers drive growth</source>
        <translation>Zurückgekehrte Kunden tragen das Wachstum</translation>
    </message>
    <message>
        <source>New business and expansion drive growth in equal parts</source>
        <translation>Neugeschäft und Expansion tragen das Wachstum zu gleichen Teilen</translation>
    </message>
    <message>
        <source>Expansion of existing customers drives growth</source>
        <translation>Die Expansion bei Bestandskunden trägt das Wachstum</translation>
    </message>
    <message>
        <source>New business drives growth, expansion is picking up</source>
        <translation>Neugeschäft trägt das Wachstum, Expansion zieht an</translation>
    </message>
    <message>
        <source>New business drives growth</source>
        <translation>Neugeschäft trägt das Wachstum</translation>
    </message>
    <message>
        <source>MRR rose through exchange rates only</source>
        <translation>Der MRR stieg nur durch Wechselkurse</translation>
    </message>
    <message>
        <source>Exchange rates ate up the growth of MRR</source>
        <translation>Wechselkurse haben das MRR-Wachstum aufgezehrt</translation>
    </message>
    <message>
        <source>MRR fell through exchange rates only</source>
        <translation>Der MRR sank nur durch Wechselkurse</translation>
    </message>
    <message>
        <source>MRR did not move</source>
        <translation>Der MRR blieb unverändert</translation>
    </message>
    <message>
        <source>Gains and losses of MRR balance each other</source>
        <translation>Zugewinne und Verluste beim MRR gleichen sich aus</translation>
    </message>
    <message>
        <source>MRR grew, but fell in the last month (%1)</source>
        <extracomment>%1 is a month: June 2025</extracomment>
        <translation>Der MRR wuchs, sank aber im letzten Monat (%1)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>%1: MRR is %2.</source>
        <extracomment>%1 a month, %2 an amount</extracomment>
        <translation>%1: Der MRR beträgt %2.</translation>
    </message>
    <message>
        <source>%1: MRR stayed at %3.</source>
        <extracomment>%1 a month, %3 an amount</extracomment>
        <translation>%1: Der MRR blieb bei %3.</translation>
    </message>
    <message>
        <source>%1: MRR grew by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>%1: Der MRR wuchs um %2 auf %3.</translation>
    </message>
    <message>
        <source>%1: MRR fell by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>%1: Der MRR sank um %2 auf %3.</translation>
    </message>
    <message>
        <source>The largest movement is new business: %1.</source>
        <translation>Die größte Bewegung ist das Neugeschäft: %1.</translation>
    </message>
    <message>
        <source>The largest movement is expansion: %1.</source>
        <translation>Die größte Bewegung ist die Expansion: %1.</translation>
    </message>
    <message>
        <source>The largest movement is returning customers: %1.</source>
        <translation>Die größte Bewegung sind zurückgekehrte Kunden: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers paying less: %1.</source>
        <translation>Die größte Bewegung sind Kunden, die weniger zahlen: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers leaving: %1.</source>
        <translation>Die größte Bewegung ist die Abwanderung: %1.</translation>
    </message>
    <message>
        <source>The largest movement is exchange rates: %1.</source>
        <translation>Die größte Bewegung sind die Wechselkurse: %1.</translation>
    </message>
    <message>
        <source>Lost customers: %1, of these through failed payments: %2.</source>
        <extracomment>%1 and %2 are numbers of customers</extracomment>
        <translation>Verlorene Kunden: %1, davon durch Zahlungsausfälle: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 existiert nicht. Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 kann nicht gelesen werden: %2. Die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation>%1 ist keine Datei. Eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Import it again when it is complete.</source>
        <translation>%1 wurde während des Lesens geändert. Noch einmal importieren, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 ist leer. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 is not a text file (it looks like %2). Save it as CSV and import that.</source>
        <translation>%1 ist keine Textdatei (sieht aus wie %2). Als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows. Export it again for a period with data.</source>
        <translation>%1 hat eine Kopfzeile, aber keine Datenzeilen. Noch einmal exportieren, für einen Zeitraum mit Daten.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, more than the %3 that are read. Export fewer columns.</source>
        <translation>%1 hat %2 Spalten, gelesen werden höchstens %3. Weniger Spalten exportieren.</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is larger than %3 MB. Check the quotation marks there.</source>
        <translation>%1, Zeile %2: Eine Zelle ist größer als %3 MB. Die Anführungszeichen dort prüfen.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened and never closed. Mend that line.</source>
        <translation>%1, Zeile %2: Ein Anführungszeichen wird geöffnet und nie geschlossen. Diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Use a name such as utf-8 or windows-1252.</source>
        <translation>Die Zeichenkodierung %1 ist unbekannt. Einen Namen wie utf-8 oder windows-1252 verwenden.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Allowed: %3.</source>
        <translation>%2 ist kein Wert für %1. Erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised (nearest: %2). Say what it holds, on the command line with --dataset.</source>
        <translation>%1 wird als Export nicht erkannt (am ähnlichsten: %2). Den Inhalt angeben, auf der Befehlszeile mit --dataset.</translation>
    </message>
    <message>
        <source>There is no recipe %1. Use the name that “inspect” shows, or a recipe file.</source>
        <translation>Es gibt keine Vorlage %1. Den Namen verwenden, den „inspect“ anzeigt, oder eine Vorlagendatei.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2. Mend the file.</source>
        <translation>Die Vorlage %1 ist nicht verwendbar: %2. Die Datei berichtigen.</translation>
    </message>
    <message>
        <source>There is no kind of data called %1. Use for example subscriptions or deals.</source>
        <translation>Es gibt keine Datenart namens %1. Zum Beispiel subscriptions oder deals verwenden.</translation>
    </message>
    <message>
        <source>%2 has no field %1. Check the name.</source>
        <translation>%2 hat kein Feld %1. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%2 has no column “%1”. Check its header line.</source>
        <translation>%2 hat keine Spalte „%1“. Die Kopfzeile prüfen.</translation>
    </message>
    <message>
        <source>%3: no column holds “%1” (needed for %2). Say which column it is, on the command line with --map %1=HEADER.</source>
        <translation>%3: Keine Spalte enthält „%1“ (nötig für %2). Die Spalte angeben, auf der Befehlszeile mit --map %1=HEADER.</translation>
    </message>
    <message>
        <source>%1: column “%2” can be read in more than one way. Say how: %3.</source>
        <translation>%1: Spalte „%2“ lässt sich auf mehr als eine Art lesen. Bitte angeben: %3.</translation>
    </message>
    <message>
        <source>%1 covers %2 to %3 without naming days or months. Export one month at a time, or with a column for the month.</source>
        <translation>%1 umfasst %2 bis %3, ohne Tage oder Monate zu nennen. Jeden Monat einzeln exportieren oder mit einer Spalte für den Monat.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Add what is missing.</source>
        <translation>Die Zeile hat %1 statt %2 Zellen. Fehlendes ergänzen.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Put cells with separators in quotation marks.</source>
        <translation>Die Zeile hat %1 statt %2 Zellen. Zellen mit Trennzeichen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>„%1“ ist leer. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a date. Write it as 2025-06-30.</source>
        <translation>„%1“: %2 ist kein Datum. Als 2025-06-30 schreiben.</translation>
    </message>
    <message>
        <source>“%1”: there is no day %2. Correct the date.</source>
        <translation>„%1“: Den Tag %2 gibt es nicht. Das Datum berichtigen.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a number. Write it as 1234.50.</source>
        <translation>„%1“: %2 ist keine Zahl. Als 1234.50 schreiben.</translation>
    </message>
    <message>
        <source>“%1”: %2 is too large to be right. Check the amount.</source>
        <translation>„%1“: %2 ist zu groß, um richtig zu sein. Den Betrag prüfen.</translation>
    </message>
    <message>
        <source>“%1”: %2 is below zero, which it cannot be. Check the sign.</source>
        <translation>„%1“: %2 liegt unter null, was hier nicht sein kann. Das Vorzeichen prüfen.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a currency. Use a code of three letters such as EUR.</source>
        <translation>„%1“: %2 ist keine Währung. Einen Code aus drei Buchstaben wie EUR verwenden.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a billing interval. Use for example month, year or 3 months.</source>
        <translation>„%1“: %2 ist kein Abrechnungsintervall. Zum Beispiel month, year oder 3 months verwenden.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not allowed. Use one of: %3.</source>
        <translation>„%1“: %2 ist nicht erlaubt. Einen dieser Werte verwenden: %3.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation>„%1“ ist länger als %2 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>“%1” holds characters that do not fit the file&apos;s encoding. Choose the right one.</source>
        <translation>„%1“ enthält Zeichen, die nicht zur Zeichenkodierung der Datei passen. Die richtige wählen.</translation>
    </message>
    <message>
        <source>The end, %2, is before the start, %1. Correct the dates.</source>
        <translation>Das Ende, %2, liegt vor dem Beginn, %1. Die Datumsangaben berichtigen.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Name it, on the command line with --set currency=EUR.</source>
        <translation>„%1“ ist ein Betrag ohne Währung. Die Währung angeben, auf der Befehlszeile mit --set currency=EUR.</translation>
    </message>
    <message>
        <source>A line of totals (“%1”), not counted.</source>
        <translation>Eine Summenzeile („%1“), nicht gezählt.</translation>
    </message>
    <message>
        <source>A line below the table (“%1”), not counted.</source>
        <translation>Eine Zeile unter der Tabelle („%1“), nicht gezählt.</translation>
    </message>
    <message>
        <source>A line of another table (“%1”), not counted.</source>
        <translation>Eine Zeile einer anderen Tabelle („%1“), nicht gezählt.</translation>
    </message>
    <message>
        <source>An empty line, not counted.</source>
        <translation>Eine leere Zeile, nicht gezählt.</translation>
    </message>
    <message>
        <source>A row of another kind (“%1” is %2), not counted.</source>
        <translation>Eine Zeile anderer Art („%1“ ist %2), nicht gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>„%1“: %n Betrag mit zu vielen Dezimalstellen auf die Stellen der Währung gerundet.</numerusform>
            <numerusform>„%1“: %n Beträge mit zu vielen Dezimalstellen auf die Stellen der Währung gerundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>„%1“: Das Wort „%2“ ist unbekannt (%n Zeile). Die Zeile zählt ohne dieses Wort.</numerusform>
            <numerusform>„%1“: Das Wort „%2“ ist unbekannt (%n Zeilen). Die Zeilen zählen ohne dieses Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check the name, or make it new.</source>
        <translation>Der Arbeitsbereich %1 existiert nicht. Den Namen prüfen oder den Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 existiert bereits und wird nicht überschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a Perennial workspace. Choose another file.</source>
        <translation>%1 ist kein Arbeitsbereich von Perennial. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Go back to a backup.</source>
        <translation>%1 ist beschädigt (%2) und wurde nicht verändert. Auf eine Sicherung zurückgreifen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version (its format is %2, this program knows %3). Update the program.</source>
        <translation>%1 wurde von einer neueren Version geschrieben (Format %2, dieses Programm kennt %3). Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 may only be read. Change who may write it, or copy it.</source>
        <translation>%1 ist schreibgeschützt. Die Schreibrechte ändern oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed; try again.</source>
        <translation>%1: %2. Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>There is no import to put back.</source>
        <translation>Es gibt keinen Import, der sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Es gibt keinen Import %1. Die Liste der Importe zeigt die Nummern.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Make it or choose another.</source>
        <translation>%1 konnte nicht geschrieben werden: Es gibt keinen Ordner %2. Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 has no ending that is known. Use one of: %2.</source>
        <translation>%1 hat keine bekannte Dateiendung. Eine von diesen verwenden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n Abonnement in %1 ausgelassen: Es gibt keinen Wechselkurs. Kurse importieren.</numerusform>
            <numerusform>%n Abonnements in %1 ausgelassen: Es gibt keinen Wechselkurs. Kurse importieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n Betrag ausgelassen, weil ein Wechselkurs fehlt (%1). Kurse importieren.</numerusform>
            <numerusform>%n Beträge ausgelassen, weil ein Wechselkurs fehlt (%1). Kurse importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure called %1. “kpi” without --only lists all.</source>
        <translation>Es gibt keine Kennzahl %1. „kpi“ ohne --only listet alle auf.</translation>
    </message>
    <message>
        <source>There is no chart called %1. “chart --list” names them.</source>
        <translation>Es gibt kein Diagramm %1. „chart --list“ nennt alle.</translation>
    </message>
    <message>
        <source>Customers have no attribute %1. Use plan or a column of the customers.</source>
        <translation>Kunden haben kein Merkmal %1. „plan“ oder eine Spalte der Kunden verwenden.</translation>
    </message>
    <message>
        <source>There are no figures from %1 to %2. Choose months with data.</source>
        <translation>Von %1 bis %2 gibt es keine Zahlen. Monate mit Daten wählen.</translation>
    </message>
    <message>
        <source>%1: dates in “%2” may begin with the day or with the month. Say which: %3.</source>
        <translation>%1: Datumsangaben in „%2“ beginnen vielleicht mit dem Tag, vielleicht mit dem Monat. Bitte angeben: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” may have a decimal comma or a decimal point. Say which: %3.</source>
        <translation>%1: „%2“ hat vielleicht ein Dezimalkomma, vielleicht einen Dezimalpunkt. Bitte angeben: %3.</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not named. Say which it is: %3.</source>
        <translation>%1: Die Währung von „%2“ ist nicht genannt. Bitte angeben: %3.</translation>
    </message>
    <message>
        <source>%1: how often “%2” is billed is not named. Say it: %3.</source>
        <translation>%1: Wie oft „%2“ abgerechnet wird, ist nicht genannt. Bitte angeben: %3.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The same record stands again further down, in line %1; that one counts.</source>
        <translation>Derselbe Datensatz steht weiter unten noch einmal, in Zeile %1; jener zählt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Der Arbeitsbereich ist in Ordnung.</translation>
    </message>
    <message>
        <source>header on line %1, %2 records</source>
        <translation>Kopfzeile in Zeile %1, Datensätze: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sales funnel, count and conversion to the next stage, bars not to scale · %1</source>
        <extracomment>%1 the months or the quarter</extracomment>
        <translation>Vertriebstrichter: Anzahl und Konversion zur nächsten Phase, Balken nicht maßstäblich · %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <translation>sie nennt keine Währung</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>es ist der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>the id is that of a template</source>
        <translation>die Kennung ist die einer Standardvorlage</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised. Say what it holds, on the command line with --dataset.</source>
        <translation>%1 ist kein Export, der erkannt wird. Angeben, was die Datei enthält, auf der Befehlszeile mit --dataset.</translation>
    </message>
    <message>
        <source>No kind of data has a field %1. Check the name.</source>
        <translation>Keine Datenart hat ein Feld %1. Den Namen prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n ohne Kanal ausgegebener Betrag wurde auf die Kanäle verteilt.</numerusform>
            <numerusform>%n ohne Kanal ausgegebene Beträge wurden auf die Kanäle verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the gross margin in the conventions</source>
        <translation>Die Bruttomarge in den Konventionen angeben</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of a subscription begin before the one before is over.</source>
        <translation>
            <numerusform>%n Zeitraum eines Abonnements beginnt, bevor der vorige endet.</numerusform>
            <numerusform>%n Zeiträume eines Abonnements beginnen, bevor der jeweils vorige endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as they overlap, both prices count: MRR is too high, and the change back looks like contraction.</source>
        <translation>Solange sie sich überschneiden, zählen beide Preise: Der MRR ist zu hoch, und der Wechsel zurück sieht wie Kontraktion aus.</translation>
    </message>
    <message>
        <source>Correct the start or the end in the tool they come from, and import again.</source>
        <translation>Beginn oder Ende im Quellsystem berichtigen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended, but no date says when.</source>
        <translation>
            <numerusform>%n Abonnement ist beendet, aber kein Datum sagt, seit wann.</numerusform>
            <numerusform>%n Abonnements sind beendet, aber kein Datum sagt, seit wann.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure, because it is not known how long they paid.</source>
        <translation>Sie fehlen in allen Zahlen, weil nicht bekannt ist, wie lange gezahlt wurde.</translation>
    </message>
    <message>
        <source>Export the day of the end or of the cancellation as well, and import again.</source>
        <translation>Auch den Tag des Endes oder der Kündigung exportieren und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) may be there twice: same customer, plan, start and amount, another ID.</source>
        <translation>
            <numerusform>%n Abonnement ist vielleicht doppelt vorhanden: gleicher Kunde, Tarif, Beginn und Betrag, andere ID.</numerusform>
            <numerusform>%n Abonnements sind vielleicht doppelt vorhanden: gleicher Kunde, Tarif, Beginn und Betrag, andere ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are copies, MRR and the number of subscriptions are too high by them.</source>
        <translation>Falls es Kopien sind, sind der MRR und die Anzahl der Abonnements entsprechend zu hoch.</translation>
    </message>
    <message>
        <source>Compare the two. When one is a copy, take back the import that brought it.</source>
        <translation>Die beiden vergleichen. Ist eines eine Kopie, den Import zurücknehmen, aus dem es stammt.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) pause for some days between two periods.</source>
        <translation>
            <numerusform>%n Abonnement pausiert einige Tage zwischen zwei Zeiträumen.</numerusform>
            <numerusform>%n Abonnements pausieren einige Tage zwischen zwei Zeiträumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pause counts as churn or contraction, and the return as reactivation or expansion.</source>
        <translation>Jede Pause zählt als Abwanderung oder Kontraktion, die Rückkehr als Reaktivierung oder Expansion.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left without a reason.</source>
        <translation>
            <numerusform>%n Kunde ist ohne Angabe eines Grundes abgewandert.</numerusform>
            <numerusform>%n Kunden sind ohne Angabe eines Grundes abgewandert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their churn is neither voluntary nor involuntary: the split says “unknown”.</source>
        <translation>Ihre Abwanderung ist weder freiwillig noch unfreiwillig: In der Aufteilung steht „unbekannt“.</translation>
    </message>
    <message>
        <source>Export the reason for the end as well, or fill it in, and import again.</source>
        <translation>Auch den Grund für das Ende exportieren oder ihn nachtragen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have been past due for longer than the days of grace.</source>
        <translation>
            <numerusform>%n Abonnement ist über die Kulanzfrist hinaus überfällig.</numerusform>
            <numerusform>%n Abonnements sind über die Kulanzfrist hinaus überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as lost to a failed payment from the day the grace was over; without a limit of grace they still count as MRR.</source>
        <translation>Ab dem Ende der Kulanzfrist gelten sie als durch Zahlungsausfall verloren; ohne eine solche Frist zählen sie weiter als MRR.</translation>
    </message>
    <message>
        <source>Collect the payment or end the subscription where it is billed, and import again.</source>
        <translation>Die Zahlung einziehen oder das Abonnement im Abrechnungssystem beenden und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) have no last day.</source>
        <translation>
            <numerusform>%n Testphase hat kein Enddatum.</numerusform>
            <numerusform>%n Testphasen haben kein Enddatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not MRR and will not become it before that day is known.</source>
        <translation>Sie sind kein MRR und werden es erst, wenn dieser Tag bekannt ist.</translation>
    </message>
    <message>
        <source>Export the end of the trial as well, and import again.</source>
        <translation>Auch das Ende der Testphase exportieren und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s) are worth nothing.</source>
        <translation>
            <numerusform>%n aktives Abonnement hat den Wert null.</numerusform>
            <numerusform>%n aktive Abonnements haben den Wert null.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount of 0 or a full discount is no MRR, and who pays nothing is not counted as a customer.</source>
        <translation>Ein Betrag von 0 oder ein voller Rabatt ergibt keinen MRR, und wer nichts zahlt, zählt nicht als Kunde.</translation>
    </message>
    <message>
        <source>For free plans there is nothing to do. Else correct the amount or the discount, and import again.</source>
        <translation>Bei kostenlosen Tarifen ist nichts zu tun. Sonst den Betrag oder den Rabatt berichtigen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) name a customer who is not known.</source>
        <translation>
            <numerusform>%1: %n Zeile nennt einen unbekannten Kunden.</numerusform>
            <numerusform>%1: %n Zeilen nennen einen unbekannten Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in totals, but belong to no segment, country or other attribute of a customer.</source>
        <translation>Sie zählen in den Summen, gehören aber zu keinem Segment, Land oder anderen Merkmal eines Kunden.</translation>
    </message>
    <message>
        <source>Import the latest customers, or correct the customer in these rows.</source>
        <translation>Die aktuellen Kunden importieren oder den Kunden in diesen Zeilen berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may be there twice: same name or e-mail address, another ID.</source>
        <translation>
            <numerusform>%n Kunde ist vielleicht doppelt vorhanden: gleicher Name oder gleiche E-Mail-Adresse, andere ID.</numerusform>
            <numerusform>%n Kunden sind vielleicht doppelt vorhanden: gleicher Name oder gleiche E-Mail-Adresse, andere ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are one, customers and new customers are too high and the revenue per account is too low.</source>
        <translation>Falls es derselbe Kunde ist, sind die Anzahl der Kunden und der neuen Kunden zu hoch und der Umsatz pro Kunde zu niedrig.</translation>
    </message>
    <message>
        <source>Give both the same ID where they come from, and import again.</source>
        <translation>Beiden im Quellsystem dieselbe ID geben und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were spent on no channel.</source>
        <translation>
            <numerusform>%n Betrag wurde ohne Kanal ausgegeben.</numerusform>
            <numerusform>%n Beträge wurden ohne Kanal ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>By channel, they are shared out in proportion to what each channel spent itself.</source>
        <translation>Nach Kanal werden sie im Verhältnis der eigenen Ausgaben der Kanäle verteilt.</translation>
    </message>
    <message>
        <source>Name the channel of these amounts, and import again.</source>
        <translation>Den Kanal dieser Beträge angeben und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie after the day of the export.</source>
        <translation>
            <numerusform>%1: %n Datum liegt nach dem Tag des Exports.</numerusform>
            <numerusform>%1: %n Datumsangaben liegen nach dem Tag des Exports.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows count in months to come, or not at all.</source>
        <translation>Diese Zeilen zählen in künftigen Monaten oder gar nicht.</translation>
    </message>
    <message>
        <source>Correct the dates (day and month may be swapped), and import again.</source>
        <translation>Die Datumsangaben berichtigen (vielleicht sind Tag und Monat vertauscht) und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie before 1995.</source>
        <translation>
            <numerusform>%1: %n Datum liegt vor 1995.</numerusform>
            <numerusform>%1: %n Datumsangaben liegen vor 1995.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stretch the history back to then, and count in none of the months shown.</source>
        <translation>Sie dehnen die Historie bis dorthin zurück aus und zählen in keinem der gezeigten Monate.</translation>
    </message>
    <message>
        <source>Correct the dates, or leave empty what is not known, and import again.</source>
        <translation>Die Datumsangaben berichtigen oder Unbekanntes leer lassen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) end before they begin.</source>
        <translation>
            <numerusform>%1: %n Zeile endet, bevor sie beginnt.</numerusform>
            <numerusform>%1: %n Zeilen enden, bevor sie beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times measured between the two days are below zero and pull the average down.</source>
        <translation>Zwischen den beiden Tagen gemessene Zeiten liegen unter null und drücken den Durchschnitt.</translation>
    </message>
    <message>
        <source>Correct the two dates, and import again.</source>
        <translation>Beide Datumsangaben berichtigen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no day of creation.</source>
        <translation>
            <numerusform>%n Deal hat kein Erstellungsdatum.</numerusform>
            <numerusform>%n Deals haben kein Erstellungsdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the sales cycle and of what came of a month&apos;s new deals.</source>
        <translation>Sie fehlen im Vertriebszyklus und in dem, was aus den neuen Deals eines Monats wurde.</translation>
    </message>
    <message>
        <source>Export the day of creation as well, and import again.</source>
        <translation>Auch das Erstellungsdatum exportieren und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n won or lost deal(s) have no closing day.</source>
        <translation>
            <numerusform>%n gewonnener oder verlorener Deal hat kein Abschlussdatum.</numerusform>
            <numerusform>%n gewonnene oder verlorene Deals haben kein Abschlussdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no month, so win rate, deal size and sales cycle lack them.</source>
        <translation>Sie gehören zu keinem Monat und fehlen daher in Abschlussquote, Dealgröße und Vertriebszyklus.</translation>
    </message>
    <message>
        <source>Export the closing day as well, and import again.</source>
        <translation>Auch das Abschlussdatum exportieren und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in %1 have no exchange rate.</source>
        <translation>
            <numerusform>Für %n Betrag in %1 fehlt der Wechselkurs.</numerusform>
            <numerusform>Für %n Beträge in %1 fehlt der Wechselkurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure in money until a rate is known.</source>
        <translation>Sie fehlen in allen Geldbeträgen, bis ein Kurs bekannt ist.</translation>
    </message>
    <message>
        <source>Import exchange rates from the first of these months on.</source>
        <translation>Wechselkurse ab dem ersten dieser Monate importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) are below zero.</source>
        <translation>
            <numerusform>%1: %n Betrag liegt unter null.</numerusform>
            <numerusform>%1: %n Beträge liegen unter null.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lower the sums that they are part of; a subscription below zero counts as 0.</source>
        <translation>Sie mindern die Summen, in die sie eingehen; ein Abonnement unter null zählt als 0.</translation>
    </message>
    <message>
        <source>Check the sign where they come from, and import again.</source>
        <translation>Das Vorzeichen im Quellsystem prüfen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) end on %1, and none begins after it.</source>
        <translation>
            <numerusform>%n Abonnement endet am %1, und danach beginnt keines.</numerusform>
            <numerusform>%n Abonnements enden am %1, und danach beginnt keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>A large part of the customers seem to leave on one day: churn in that month is too high, MRR after it too low.</source>
        <translation>Ein großer Teil der Kunden scheint an einem Tag abzuwandern: Die Abwanderung ist in diesem Monat zu hoch, der MRR danach zu niedrig.</translation>
    </message>
    <message>
        <source>That day is probably where the export stops. Leave the end of what goes on empty, and import again.</source>
        <translation>An diesem Tag hört vermutlich der Export auf. Bei allem, was weiterläuft, das Ende leer lassen und noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n jump(s) where one import ends and the next goes on.</source>
        <translation>
            <numerusform>%1: %n Sprung, wo ein Import endet und der nächste anschließt.</numerusform>
            <numerusform>%1: %n Sprünge, wo ein Import endet und der nächste anschließt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What looks like growth or loss may be a difference between two exports.</source>
        <translation>Was nach Wachstum oder Verlust aussieht, ist vielleicht ein Unterschied zwischen zwei Exporten.</translation>
    </message>
    <message>
        <source>Compare the two files: filters, currency, tax, or accounts that one of them lacks.</source>
        <translation>Die beiden Dateien vergleichen: Filter, Währung, Steuer oder Konten, die in einer von ihnen fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) between others are missing.</source>
        <translation>
            <numerusform>%1: %n Monat zwischen anderen fehlt.</numerusform>
            <numerusform>%1: %n Monate zwischen anderen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of these months are too low or have no answer.</source>
        <translation>Zahlen dieser Monate sind zu niedrig oder haben kein Ergebnis.</translation>
    </message>
    <message>
        <source>Export these months, and import them.</source>
        <translation>Diese Monate exportieren und importieren.</translation>
    </message>
    <message>
        <source>Not imported yet: %1.</source>
        <translation>Noch nicht importiert: %1.</translation>
    </message>
    <message>
        <source>The figures counted from it have no answer, or lack a part.</source>
        <translation>Die daraus berechneten Zahlen haben kein Ergebnis oder sind unvollständig.</translation>
    </message>
    <message>
        <source>Import an export that holds it.</source>
        <translation>Einen Export importieren, der dies enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were rejected and have not been mended.</source>
        <translation>
            <numerusform>%1: %n Zeile wurde abgelehnt und noch nicht berichtigt.</numerusform>
            <numerusform>%1: %n Zeilen wurden abgelehnt und noch nicht berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are missing from every figure counted from this data.</source>
        <translation>Sie fehlen in allen Zahlen, die aus diesen Daten berechnet werden.</translation>
    </message>
    <message>
        <source>Save the rejected rows of the import, mend them and import that file.</source>
        <translation>Die abgelehnten Zeilen des Imports speichern, berichtigen und diese Datei importieren.</translation>
    </message>
    <message>
        <source>The newest data is of %1, which is more than 45 days ago.</source>
        <translation>Die neuesten Daten sind vom %1, das ist mehr als 45 Tage her.</translation>
    </message>
    <message>
        <source>The latest figures are not those of today.</source>
        <translation>Die neuesten Zahlen geben nicht den heutigen Stand wieder.</translation>
    </message>
    <message>
        <source>Export the latest data, and import it.</source>
        <translation>Die neuesten Daten exportieren und importieren.</translation>
    </message>
    <message>
        <source>The data ends on %1, before the month is over.</source>
        <translation>Die Daten enden am %1, vor dem Ende des Monats.</translation>
    </message>
    <message>
        <source>The figures of that month are not final: they are marked, and left out of trends and averages.</source>
        <translation>Die Zahlen dieses Monats sind nicht endgültig: Sie sind gekennzeichnet und bleiben bei Trends und Durchschnitten außen vor.</translation>
    </message>
    <message>
        <source>There is nothing to do. Import again when the month is over.</source>
        <translation>Es ist nichts zu tun. Nach Ende des Monats noch einmal importieren.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR nach Kunde</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungspositionen</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Einmalposten</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Deal-Phasen</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Kontakte vor dem Kauf</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Web-Traffic</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Produktnutzung</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Liquide Mittel</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are now one customer.</source>
        <translation>%1 und %2 sind jetzt ein Kunde.</translation>
    </message>
    <message>
        <source>%1 is now a customer of its own, apart from %2.</source>
        <translation>%1 ist jetzt ein eigener Kunde, getrennt von %2.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>%1 wurde zurückgenommen. Was der Import ersetzt hatte, gilt wieder.</translation>
    </message>
    <message>
        <source>Merging %1 with %2 was taken back.</source>
        <translation>Die Zusammenführung von %1 mit %2 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Splitting %1 from %2 was taken back.</source>
        <translation>Die Trennung von %1 und %2 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 gilt wieder.</translation>
    </message>
    <message>
        <source>Line %1 tells the state of the same subscription; that one counts.</source>
        <translation>Zeile %1 nennt den Stand desselben Abonnements; jene zählt.</translation>
    </message>
    <message>
        <source>%1 is not another customer. Choose two customers of the list.</source>
        <translation>%1 ist kein anderer Kunde. Zwei Kunden aus der Liste wählen.</translation>
    </message>
    <message>
        <source>What the file says of %2 on %1 does not go together with the export of %3, imported before. Take back the later exports and import them in the order of their days.</source>
        <translation>Was die Datei für den %1 über %2 sagt, passt nicht zum zuvor importierten Export vom %3. Die späteren Exporte zurücknehmen und in der Reihenfolge ihrer Tage importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are not in this export of %1. They go on until an export says that they ended.</source>
        <translation>
            <numerusform>%n Abonnement, das zuvor lief, steht nicht in diesem Export vom %1. Es läuft weiter, bis ein Export sein Ende nennt.</numerusform>
            <numerusform>%n Abonnements, die zuvor liefen, stehen nicht in diesem Export vom %1. Sie laufen weiter, bis ein Export ihr Ende nennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</source>
        <translation>
            <numerusform>%n Abonnement, das zuvor lief, fehlt im vollständigen Export vom %1. Es zählt weiter: angeben, wann es endete, oder einen Export importieren, der das nennt.</numerusform>
            <numerusform>%n Abonnements, die zuvor liefen, fehlen im vollständigen Export vom %1. Sie zählen weiter: angeben, wann sie endeten, oder einen Export importieren, der das nennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) a customer&apos;s MRR came to less than zero; it was counted as zero.</source>
        <translation>
            <numerusform>An %n Tag lag der MRR eines Kunden unter null; er wurde als null gezählt.</numerusform>
            <numerusform>An %n Tagen lag der MRR eines Kunden unter null; er wurde als null gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left out: no invoice line of the customer covers their period.</source>
        <translation>
            <numerusform>%n Gutschrift ausgelassen: Keine Rechnungsposition des Kunden deckt ihren Zeitraum ab.</numerusform>
            <numerusform>%n Gutschriften ausgelassen: Keine Rechnungsposition des Kunden deckt ihren Zeitraum ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice line(s) left out: their period ends before it begins.</source>
        <translation>
            <numerusform>%n Rechnungsposition ausgelassen: Ihr Zeitraum endet, bevor er beginnt.</numerusform>
            <numerusform>%n Rechnungspositionen ausgelassen: Ihr Zeitraum endet, bevor er beginnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) left out of MRR: the customer, the close date or the amount is missing.</source>
        <translation>
            <numerusform>%n gewonnener Deal zählt nicht zum MRR: Kunde, Abschlussdatum oder Betrag fehlt.</numerusform>
            <numerusform>%n gewonnene Deals zählen nicht zum MRR: Kunde, Abschlussdatum oder Betrag fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the amounts in “%2” look like cents. Say whether they are: %3.</source>
        <translation>%1: Die Beträge in „%2“ sehen nach Cent aus. Bitte angeben, ob sie es sind: %3.</translation>
    </message>
    <message>
        <source>the id is that of a bundled recipe</source>
        <translation>die Kennung ist die einer mitgelieferten Vorlage</translation>
    </message>
    <message>
        <source>Nothing was found: the data is in order.</source>
        <translation>Nichts gefunden: Die Daten sind in Ordnung.</translation>
    </message>
    <message>
        <source>Figures it touches: %1.</source>
        <translation>Betroffene Kennzahlen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>its currency has no exchange rate</source>
        <translation>Wechselkurs der Währung fehlt</translation>
    </message>
    <message>
        <source>still in trial</source>
        <translation>noch in der Testphase</translation>
    </message>
    <message>
        <source>free, or nothing is left after the discount</source>
        <translation>kostenlos oder durch Rabatt auf null gesenkt</translation>
    </message>
    <message>
        <source>payment overdue for longer than the days of grace</source>
        <translation>über die Kulanzfrist hinaus überfällig</translation>
    </message>
    <message>
        <source>cancelled before this day</source>
        <translation>vor diesem Tag gekündigt</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>dated after the last day of the data</source>
        <translation>Datum nach dem letzten Tag der Daten</translation>
    </message>
    <message>
        <source>unique visitors of single days cannot be added up</source>
        <translation>eindeutige Besucher einzelner Tage sind nicht addierbar</translation>
    </message>
    <message>
        <source>What all customers pay for their subscriptions, as an amount a month, on the last day of the period.</source>
        <translation>Was alle Kunden am letzten Tag des Zeitraums für ihre Abonnements zahlen, als Betrag pro Monat.</translation>
    </message>
    <message>
        <source>Twelve times the monthly recurring revenue at the end of the period.</source>
        <translation>Das Zwölffache des monatlich wiederkehrenden Umsatzes am Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>MRR of customers who pay for the first time.</source>
        <translation>MRR von Kunden, die erstmals zahlen.</translation>
    </message>
    <message>
        <source>MRR that paying customers added to what they paid before.</source>
        <translation>MRR, um den zahlende Kunden mehr zahlen als zuvor.</translation>
    </message>
    <message>
        <source>MRR of customers who had left and pay again.</source>
        <translation>MRR von Kunden, die abgewandert waren und wieder zahlen.</translation>
    </message>
    <message>
        <source>MRR by which customers who stayed pay less than before.</source>
        <translation>MRR, um den gebliebene Kunden weniger zahlen als zuvor.</translation>
    </message>
    <message>
        <source>MRR of the customers who stopped paying.</source>
        <translation>MRR der Kunden, die nicht mehr zahlen.</translation>
    </message>
    <message>
        <source>Change of MRR that comes from exchange rates alone.</source>
        <translation>Änderung des MRR allein durch Wechselkurse.</translation>
    </message>
    <message>
        <source>MRR gained in the period less MRR lost in it, exchange rates aside.</source>
        <translation>Im Zeitraum gewonnener abzüglich verlorener MRR, ohne Wechselkurseffekte.</translation>
    </message>
    <message>
        <source>Twelve times the net new MRR of the period.</source>
        <translation>Das Zwölffache des Netto-Neu-MRR des Zeitraums.</translation>
    </message>
    <message>
        <source>Twelve times the MRR that existing customers added.</source>
        <translation>Das Zwölffache des MRR, der bei Bestandskunden hinzukam.</translation>
    </message>
    <message>
        <source>MRR gained from existing customers in the period.</source>
        <translation>Im Zeitraum bei Bestandskunden gewonnener MRR.</translation>
    </message>
    <message>
        <source>Change of MRR over the period as a share of MRR at its start.</source>
        <translation>Änderung des MRR im Zeitraum als Anteil am MRR zu Beginn.</translation>
    </message>
    <message>
        <source>MRR with what is already signed and starts within twelve months, without what is already known to end in them.</source>
        <translation>MRR zuzüglich bereits unterzeichneter Verträge, die binnen zwölf Monaten beginnen, abzüglich bereits bekannter Abgänge in dieser Zeit.</translation>
    </message>
    <message>
        <source>Twelve times the committed MRR.</source>
        <translation>Das Zwölffache des vertraglich zugesagten MRR.</translation>
    </message>
    <message>
        <source>What a paying customer is worth in a year, on average.</source>
        <translation>Was ein zahlender Kunde durchschnittlich in einem Jahr wert ist.</translation>
    </message>
    <message>
        <source>MRR for each paying customer, on average.</source>
        <translation>Durchschnittlicher MRR je zahlendem Kunden.</translation>
    </message>
    <message>
        <source>MRR gained for each unit of MRR lost.</source>
        <translation>Gewonnener MRR im Verhältnis zum verlorenen MRR.</translation>
    </message>
    <message>
        <source>Charges of the period that do not repeat: setup, consulting, integration, other.</source>
        <translation>Einmalposten des Zeitraums: Einrichtung, Beratung, Integration, Sonstiges.</translation>
    </message>
    <message>
        <source>Customers who pay on the last day of the period.</source>
        <translation>Kunden, die am letzten Tag des Zeitraums zahlen.</translation>
    </message>
    <message>
        <source>Customers who paid for the first time in the period.</source>
        <translation>Kunden, die im Zeitraum erstmals zahlten.</translation>
    </message>
    <message>
        <source>Customers who had left and came back in the period.</source>
        <translation>Kunden, die abgewandert waren und im Zeitraum zurückkehrten.</translation>
    </message>
    <message>
        <source>Customers who stopped paying in the period.</source>
        <translation>Kunden, die im Zeitraum zu zahlen aufhörten.</translation>
    </message>
    <message>
        <source>Customers who came and left, or left and came back, within the period.</source>
        <translation>Kunden, die innerhalb des Zeitraums kamen und gingen oder gingen und zurückkehrten.</translation>
    </message>
    <message>
        <source>Subscriptions that are paid for on the last day of the period.</source>
        <translation>Abonnements, für die am letzten Tag des Zeitraums gezahlt wird.</translation>
    </message>
    <message>
        <source>New customers of the period, beside the active ones and the contacts that led to the purchase.</source>
        <translation>Neue Kunden des Zeitraums, daneben die aktiven und die Kontakte, die zum Kauf führten.</translation>
    </message>
    <message>
        <source>Share of customers who stopped paying in the period.</source>
        <translation>Anteil der Kunden, die im Zeitraum zu zahlen aufhörten.</translation>
    </message>
    <message>
        <source>Share of customers who chose to leave in the period.</source>
        <translation>Anteil der Kunden, die im Zeitraum freiwillig gingen.</translation>
    </message>
    <message>
        <source>Share of customers who were lost because a payment failed or the account was stopped.</source>
        <translation>Anteil der Kunden, die durch Zahlungsausfall oder Sperrung des Kontos verloren gingen.</translation>
    </message>
    <message>
        <source>Share of customers who were lost for a reason that the data does not give.</source>
        <translation>Anteil der Kunden, die aus einem Grund verloren gingen, den die Daten nicht nennen.</translation>
    </message>
    <message>
        <source>MRR of the customers who chose to leave.</source>
        <translation>MRR der Kunden, die freiwillig gingen.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost because a payment failed or the account was stopped.</source>
        <translation>MRR der Kunden, die durch Zahlungsausfall oder Sperrung des Kontos verloren gingen.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost for a reason that the data does not give.</source>
        <translation>MRR der Kunden, die aus einem Grund verloren gingen, den die Daten nicht nennen.</translation>
    </message>
    <message>
        <source>Share of MRR that left with the customers lost.</source>
        <translation>Anteil des MRR, der mit den verlorenen Kunden wegfiel.</translation>
    </message>
    <message>
        <source>Share of MRR that left with customers who chose to leave.</source>
        <translation>Anteil des MRR, der mit freiwillig abgewanderten Kunden wegfiel.</translation>
    </message>
    <message>
        <source>Share of MRR that left because a payment failed or the account was stopped.</source>
        <translation>Anteil des MRR, der durch Zahlungsausfall oder Sperrung des Kontos wegfiel.</translation>
    </message>
    <message>
        <source>Share of MRR that left for a reason that the data does not give.</source>
        <translation>Anteil des MRR, der aus einem Grund wegfiel, den die Daten nicht nennen.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, gains not counted.</source>
        <translation>Anteil des MRR, der durch abgewanderte oder weniger zahlende Kunden verloren ging, ohne Zugewinne.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, after what existing customers added; below zero they added more.</source>
        <translation>Anteil des MRR, der durch abgewanderte oder weniger zahlende Kunden verloren ging, abzüglich der Zugewinne bei Bestandskunden; unter null überwiegen die Zugewinne.</translation>
    </message>
    <message>
        <source>What the customers of the start pay at the end, as a share of what they paid at the start.</source>
        <translation>Was die zu Beginn vorhandenen Kunden am Ende zahlen, als Anteil dessen, was sie zu Beginn zahlten.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, as a share of what they paid then.</source>
        <translation>Was die Kunden von vor zwölf Monaten jetzt zahlen, als Anteil dessen, was sie damals zahlten.</translation>
    </message>
    <message>
        <source>The same as net revenue retention, but no customer counts for more than at the start.</source>
        <translation>Wie die Netto-Umsatzbindung, aber kein Kunde zählt mehr als zu Beginn.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, each at most what it paid then, as a share of what they paid then.</source>
        <translation>Was die Kunden von vor zwölf Monaten jetzt zahlen, jeder höchstens so viel wie damals, als Anteil dessen, was sie damals zahlten.</translation>
    </message>
    <message>
        <source>Share of the customers of the start who still pay at the end.</source>
        <translation>Anteil der zu Beginn vorhandenen Kunden, die am Ende noch zahlen.</translation>
    </message>
    <message>
        <source>Of the customers who first paid in one month, the share still paying month by month after it.</source>
        <translation>Von den Kunden, die in einem Monat erstmals zahlten, der Anteil, der danach Monat für Monat noch zahlt.</translation>
    </message>
    <message>
        <source>Of the MRR of the customers who first paid in one month, the share that is left month by month after it.</source>
        <translation>Vom MRR der Kunden, die in einem Monat erstmals zahlten, der Anteil, der danach Monat für Monat noch besteht.</translation>
    </message>
    <message>
        <source>How long a customer stays if customers keep leaving as they did lately.</source>
        <translation>Wie lange ein Kunde bleibt, wenn Kunden weiter so abwandern wie zuletzt.</translation>
    </message>
    <message>
        <source>MRR of the customers who show a sign that they may leave, with the signs of each.</source>
        <translation>MRR der Kunden mit Anzeichen einer Abwanderung, mit den Anzeichen je Kunde.</translation>
    </message>
    <message>
        <source>Customer churn by how much customers used the product in the 30 days before the period.</source>
        <translation>Kundenabwanderung danach, wie intensiv die Kunden das Produkt in den 30 Tagen vor dem Zeitraum nutzten.</translation>
    </message>
    <message>
        <source>Money spent to win customers: advertising, sales and marketing.</source>
        <translation>Ausgaben für die Gewinnung von Kunden: Werbung, Vertrieb und Marketing.</translation>
    </message>
    <message>
        <source>What it cost to win one new customer.</source>
        <translation>Was die Gewinnung eines neuen Kunden gekostet hat.</translation>
    </message>
    <message>
        <source>Months until the gross margin on new customers has paid for winning them.</source>
        <translation>Monate, bis die Bruttomarge neuer Kunden die Kosten ihrer Gewinnung gedeckt hat.</translation>
    </message>
    <message>
        <source>Of what was spent to win the customers of one month, the share they have paid back month by month.</source>
        <translation>Von den Ausgaben für die Gewinnung der Kunden eines Monats der Anteil, den sie Monat für Monat wieder eingebracht haben.</translation>
    </message>
    <message>
        <source>Gross margin that a customer brings for as long as it stays, on average.</source>
        <translation>Bruttomarge, die ein Kunde durchschnittlich bringt, solange er bleibt.</translation>
    </message>
    <message>
        <source>How many times a customer brings back what it cost to win.</source>
        <translation>Wie oft ein Kunde die Kosten seiner Gewinnung wieder einbringt.</translation>
    </message>
    <message>
        <source>Money spent to keep customers, for each customer of the start.</source>
        <translation>Ausgaben für die Bindung von Kunden je Kunde zu Beginn.</translation>
    </message>
    <message>
        <source>Yearly recurring revenue gained in a quarter for each unit of acquisition spend of the quarter before.</source>
        <translation>Im Quartal gewonnener jährlich wiederkehrender Umsatz im Verhältnis zu den Akquiseausgaben des Vorquartals.</translation>
    </message>
    <message>
        <source>Gross margin of the first year of the new customers over what was spent to win them, as a share of that spend.</source>
        <translation>Bruttomarge des ersten Jahres der neuen Kunden abzüglich der Ausgaben für ihre Gewinnung, als Anteil an diesen Ausgaben.</translation>
    </message>
    <message>
        <source>New customers that each existing customer brings by recommending the product.</source>
        <translation>Neue Kunden, die jeder Bestandskunde durch Empfehlungen bringt.</translation>
    </message>
    <message>
        <source>How many visitors become leads, qualified leads, demos, customers and promoters, and where most are lost.</source>
        <translation>Wie viele Besucher zu Leads, qualifizierten Leads, Demos, Kunden und Promotoren werden und wo die meisten verloren gehen.</translation>
    </message>
    <message>
        <source>How many deals reached each stage of the CRM, how long they stay in it and what is open there.</source>
        <translation>Wie viele Deals jede Phase des CRM erreicht haben, wie lange sie darin bleiben und was dort offen ist.</translation>
    </message>
    <message>
        <source>Share of visitors who became leads.</source>
        <translation>Anteil der Besucher, die zu Leads wurden.</translation>
    </message>
    <message>
        <source>Customers won for each lead of the period.</source>
        <translation>Gewonnene Kunden je Lead des Zeitraums.</translation>
    </message>
    <message>
        <source>Customers won for each visitor of the period.</source>
        <translation>Gewonnene Kunden je Besucher des Zeitraums.</translation>
    </message>
    <message>
        <source>Share of the deals closed in the period that were won.</source>
        <translation>Anteil der gewonnenen an den im Zeitraum abgeschlossenen Deals.</translation>
    </message>
    <message>
        <source>Share of all deals created in the period that were won.</source>
        <translation>Anteil der gewonnenen an allen im Zeitraum erstellten Deals.</translation>
    </message>
    <message>
        <source>Amount of a deal won in the period, on average.</source>
        <translation>Durchschnittlicher Betrag eines im Zeitraum gewonnenen Deals.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it, on average.</source>
        <translation>Tage von der Erstellung bis zum Abschluss eines gewonnenen Deals, im Durchschnitt.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it: half take longer.</source>
        <translation>Tage von der Erstellung bis zum Abschluss eines gewonnenen Deals: Bei der Hälfte dauert es länger.</translation>
    </message>
    <message>
        <source>Value that the open deals can be expected to bring each day.</source>
        <translation>Wert, der aus den offenen Deals pro Tag zu erwarten ist.</translation>
    </message>
    <message>
        <source>Value of the open deals for each unit of next quarter&apos;s target.</source>
        <translation>Wert der offenen Deals im Verhältnis zum Ziel des nächsten Quartals.</translation>
    </message>
    <message>
        <source>Leads created in the period.</source>
        <translation>Im Zeitraum erstellte Leads.</translation>
    </message>
    <message>
        <source>Leads that marketing or sales found worth pursuing in the period.</source>
        <translation>Leads, die Marketing oder Vertrieb im Zeitraum als aussichtsreich einstuften.</translation>
    </message>
    <message>
        <source>Leads whose use of the product showed in the period that they may buy.</source>
        <translation>Leads, deren Produktnutzung im Zeitraum auf einen möglichen Kauf hindeutete.</translation>
    </message>
    <message>
        <source>Share of product-qualified leads who became customers.</source>
        <translation>Anteil der produktqualifizierten Leads, die Kunden wurden.</translation>
    </message>
    <message>
        <source>Growth of qualified leads from the month before.</source>
        <translation>Wachstum der qualifizierten Leads gegenüber dem Vormonat.</translation>
    </message>
    <message>
        <source>Different people who visited the website in the month.</source>
        <translation>Verschiedene Personen, die im Monat die Website besuchten.</translation>
    </message>
    <message>
        <source>Visitors who opened an account in the period.</source>
        <translation>Besucher, die im Zeitraum ein Konto anlegten.</translation>
    </message>
    <message>
        <source>Share of customers who would recommend the product (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Anteil der Kunden, die das Produkt empfehlen würden (9 oder 10), abzüglich des Anteils derer, die es nicht würden (0 bis 6), in Punkten.</translation>
    </message>
    <message>
        <source>Share of employees who would recommend the company (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Anteil der Mitarbeiter, die das Unternehmen empfehlen würden (9 oder 10), abzüglich des Anteils derer, die es nicht würden (0 bis 6), in Punkten.</translation>
    </message>
    <message>
        <source>Requests to support that came in in the period.</source>
        <translation>Im Zeitraum eingegangene Support-Anfragen.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer, on average.</source>
        <translation>Stunden von der Anfrage bis zur ersten Antwort, im Durchschnitt.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer: half wait longer.</source>
        <translation>Stunden von der Anfrage bis zur ersten Antwort: Bei der Hälfte dauert es länger.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution, on average.</source>
        <translation>Stunden von der Anfrage bis zur Lösung, im Durchschnitt.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution: half take longer.</source>
        <translation>Stunden von der Anfrage bis zur Lösung: Bei der Hälfte dauert es länger.</translation>
    </message>
    <message>
        <source>Different users who were active on the last day of the period.</source>
        <translation>Verschiedene Nutzer, die am letzten Tag des Zeitraums aktiv waren.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 7 days of the period.</source>
        <translation>Verschiedene Nutzer, die in den letzten 7 Tagen des Zeitraums aktiv waren.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 30 days of the period.</source>
        <translation>Verschiedene Nutzer, die in den letzten 30 Tagen des Zeitraums aktiv waren.</translation>
    </message>
    <message>
        <source>Share of the month&apos;s active users who are active on a usual day.</source>
        <translation>Anteil der aktiven Nutzer des Monats, die an einem gewöhnlichen Tag aktiv sind.</translation>
    </message>
    <message>
        <source>Money in the bank at the end of the period.</source>
        <translation>Bankguthaben am Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>Money that went out in the period.</source>
        <translation>Auszahlungen des Zeitraums.</translation>
    </message>
    <message>
        <source>Money that went out less money that came in, financing not counted.</source>
        <translation>Auszahlungen abzüglich Einzahlungen, ohne Finanzierung.</translation>
    </message>
    <message>
        <source>Months until the cash is gone if it is spent as in the last three months.</source>
        <translation>Monate, bis die liquiden Mittel aufgebraucht sind, wenn sie wie in den letzten drei Monaten abfließen.</translation>
    </message>
    <message>
        <source>Money burned for each unit of yearly recurring revenue gained in the quarter.</source>
        <translation>Verbrauchte Mittel im Verhältnis zum jährlich wiederkehrenden Umsatz, der im Quartal hinzukam.</translation>
    </message>
    <message>
        <source>Growth of ARR over twelve months plus the share of the income that was left over.</source>
        <translation>ARR-Wachstum über zwölf Monate plus der Anteil der Einzahlungen, der übrig blieb.</translation>
    </message>
    <message>
        <source>MRR to be expected in the next twelve months if gains and losses go on as in the last three.</source>
        <translation>In den nächsten zwölf Monaten zu erwartender MRR, wenn Zugewinne und Verluste weitergehen wie in den letzten drei.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <extracomment>%1 is a currency: € per day</extracomment>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Import an export of your deals</source>
        <translation>Einen Export der Deals importieren</translation>
    </message>
    <message>
        <source>Import an export of your one-off charges</source>
        <translation>Einen Export der Einmalposten importieren</translation>
    </message>
    <message>
        <source>Import an export of your touchpoints</source>
        <translation>Einen Export der Kontakte vor dem Kauf importieren</translation>
    </message>
    <message>
        <source>Import an export of your support tickets</source>
        <translation>Einen Export der Support-Anfragen importieren</translation>
    </message>
    <message>
        <source>Import an export of your product usage</source>
        <translation>Einen Export der Produktnutzung importieren</translation>
    </message>
    <message>
        <source>Import an export of your referrals</source>
        <translation>Einen Export der Empfehlungen importieren</translation>
    </message>
    <message>
        <source>Import your cash balances by month</source>
        <translation>Die monatlichen Kontostände importieren</translation>
    </message>
    <message>
        <source>Import your targets</source>
        <translation>Die Ziele importieren</translation>
    </message>
    <message>
        <source>The data cannot be told apart in this way</source>
        <translation>Die Daten lassen sich so nicht aufteilen</translation>
    </message>
    <message>
        <source>Unique visitors of single days cannot be added up</source>
        <translation>Eindeutige Besucher einzelner Tage sind nicht addierbar</translation>
    </message>
    <message>
        <source>The months before are not known</source>
        <translation>Die Monate davor sind nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Keine Ausgaben</translation>
    </message>
    <message>
        <source>Cash-flow positive</source>
        <translation>Positiver Cashflow</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>Kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>Nothing was gained</source>
        <translation>Kein Zugewinn</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>No money came in</source>
        <translation>Keine Einzahlungen</translation>
    </message>
    <message>
        <source>There was none in this period</source>
        <translation>In diesem Zeitraum nicht vorhanden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <source>High engagement</source>
        <translation>Hohe Nutzung</translation>
    </message>
    <message>
        <source>Medium engagement</source>
        <translation>Mittlere Nutzung</translation>
    </message>
    <message>
        <source>Low engagement</source>
        <translation>Geringe Nutzung</translation>
    </message>
    <message>
        <source>No usage known</source>
        <translation>Keine Nutzung bekannt</translation>
    </message>
    <message>
        <source>Months to payback</source>
        <translation>Monate bis zur Amortisation</translation>
    </message>
    <message>
        <source>First-year value</source>
        <translation>Wert im ersten Jahr</translation>
    </message>
    <message>
        <source>Invitations per customer</source>
        <translation>Einladungen je Kunde</translation>
    </message>
    <message>
        <source>Share of invitations that became customers</source>
        <translation>Anteil der Einladungen, aus denen Kunden wurden</translation>
    </message>
    <message>
        <source>In months</source>
        <translation>In Monaten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Promoters (9 or 10)</source>
        <translation>Promotoren (9 oder 10)</translation>
    </message>
    <message>
        <source>Passives (7 or 8)</source>
        <translation>Passive (7 oder 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Kritiker (0 bis 6)</translation>
    </message>
    <message>
        <source>MRR gained a month</source>
        <translation>Gewonnener MRR pro Monat</translation>
    </message>
    <message>
        <source>Share of MRR lost a month</source>
        <translation>Verlorener MRR-Anteil pro Monat</translation>
    </message>
    <message>
        <source>Mean error of the method six months ago</source>
        <translation>Mittlerer Fehler der Methode vor sechs Monaten</translation>
    </message>
    <message>
        <source>Cancellation scheduled</source>
        <translation>Kündigung vorgemerkt</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Usage has halved</source>
        <translation>Nutzung halbiert</translation>
    </message>
    <message>
        <source>Unhappy survey answer</source>
        <translation>Unzufrieden laut Umfrage</translation>
    </message>
    <message>
        <source>Support request open for more than a week</source>
        <translation>Support-Anfrage seit über einer Woche offen</translation>
    </message>
    <message>
        <source>Renewal within 60 days</source>
        <translation>Verlängerung binnen 60 Tagen</translation>
    </message>
    <message>
        <source>When nobody had left, correct the dates, or let the conventions close short gaps.</source>
        <translation>War niemand abgewandert, die Datumsangaben berichtigen oder kurze Lücken über die Konventionen schließen lassen.</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR zu Beginn</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Kunden zu Beginn</translation>
    </message>
    <message>
        <source>MRR signed, starting within 12 months</source>
        <translation>Unterzeichneter MRR, Beginn binnen 12 Monaten</translation>
    </message>
    <message>
        <source>MRR known to end within 12 months</source>
        <translation>Binnen 12 Monaten endender MRR</translation>
    </message>
    <message>
        <source>Setup fees</source>
        <translation>Einrichtungsgebühren</translation>
    </message>
    <message>
        <source>Other one-time charges</source>
        <translation>Sonstige Einmalposten</translation>
    </message>
    <message>
        <source>Touchpoints of the new customers</source>
        <translation>Kontakte der neuen Kunden vor dem Kauf</translation>
    </message>
    <message>
        <source>Customers lost, voluntary</source>
        <translation>Verlorene Kunden, freiwillig</translation>
    </message>
    <message>
        <source>Customers lost, involuntary</source>
        <translation>Verlorene Kunden, unfreiwillig</translation>
    </message>
    <message>
        <source>Customers lost, reason unknown</source>
        <translation>Verlorene Kunden, Grund unbekannt</translation>
    </message>
    <message>
        <source>Customers of the start who stayed</source>
        <translation>Kunden zu Beginn, die geblieben sind</translation>
    </message>
    <message>
        <source>MRR at the start, at the rates of the end</source>
        <translation>MRR zu Beginn, zu Kursen am Ende</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start</source>
        <translation>MRR am Ende, zu Beginn vorhandene Kunden</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start, each at most what it was</source>
        <translation>MRR am Ende, zu Beginn vorhandene Kunden, je höchstens wie zu Beginn</translation>
    </message>
    <message>
        <source>MRR 12 months before, at the rates of the end</source>
        <translation>MRR 12 Monate zuvor, zu Kursen am Ende</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before</source>
        <translation>MRR am Ende, Kunden von vor 12 Monaten</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before, each at most what it was</source>
        <translation>MRR am Ende, Kunden von vor 12 Monaten, je höchstens wie damals</translation>
    </message>
    <message>
        <source>Customers of earlier months who still pay</source>
        <translation>Kunden früherer Monate, die noch zahlen</translation>
    </message>
    <message>
        <source>Customers who first paid in earlier months</source>
        <translation>Kunden, die in früheren Monaten erstmals zahlten</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of earlier months</source>
        <translation>MRR am Ende, Kunden früherer Monate</translation>
    </message>
    <message>
        <source>First-month MRR of the customers of earlier months</source>
        <translation>MRR im ersten Monat, Kunden früherer Monate</translation>
    </message>
    <message>
        <source>Customers lost, high engagement</source>
        <translation>Verlorene Kunden, hohe Nutzung</translation>
    </message>
    <message>
        <source>Customers lost, medium engagement</source>
        <translation>Verlorene Kunden, mittlere Nutzung</translation>
    </message>
    <message>
        <source>Customers lost, low engagement</source>
        <translation>Verlorene Kunden, geringe Nutzung</translation>
    </message>
    <message>
        <source>Customers lost, no usage</source>
        <translation>Verlorene Kunden, keine Nutzung</translation>
    </message>
    <message>
        <source>Customers at the start, high engagement</source>
        <translation>Kunden zu Beginn, hohe Nutzung</translation>
    </message>
    <message>
        <source>Customers at the start, medium engagement</source>
        <translation>Kunden zu Beginn, mittlere Nutzung</translation>
    </message>
    <message>
        <source>Customers at the start, low engagement</source>
        <translation>Kunden zu Beginn, geringe Nutzung</translation>
    </message>
    <message>
        <source>Customers at the start, no usage</source>
        <translation>Kunden zu Beginn, keine Nutzung</translation>
    </message>
    <message>
        <source>Mean monthly customer churn</source>
        <translation>Mittlere monatliche Kundenabwanderung</translation>
    </message>
    <message>
        <source>MRR of the customers at risk</source>
        <translation>MRR der gefährdeten Kunden</translation>
    </message>
    <message>
        <source>Sales and marketing spend, as booked</source>
        <translation>Vertriebs- und Marketingausgaben, wie gebucht</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Ausgaben für Kundenbindung</translation>
    </message>
    <message>
        <source>New customers, as credited to channels</source>
        <translation>Neue Kunden, den Kanälen zugerechnet</translation>
    </message>
    <message>
        <source>New MRR, as credited to channels</source>
        <translation>Neuer MRR, den Kanälen zugerechnet</translation>
    </message>
    <message>
        <source>MRR of the period&apos;s new customers, month by month since</source>
        <translation>MRR der neuen Kunden des Zeitraums, seither monatlich summiert</translation>
    </message>
    <message>
        <source>MRR gained over the quarter</source>
        <translation>Im Quartal gewonnener MRR</translation>
    </message>
    <message>
        <source>Sales and marketing spend of the quarter before</source>
        <translation>Vertriebs- und Marketingausgaben des Vorquartals</translation>
    </message>
    <message>
        <source>Customers who came by referral</source>
        <translation>Durch Empfehlung gewonnene Kunden</translation>
    </message>
    <message>
        <source>Signups of the funnel</source>
        <translation>Registrierungen im Trichter</translation>
    </message>
    <message>
        <source>Qualified leads of the funnel</source>
        <translation>Qualifizierte Leads im Trichter</translation>
    </message>
    <message>
        <source>Demos of the funnel</source>
        <translation>Demos im Trichter</translation>
    </message>
    <message>
        <source>Customers won of the funnel</source>
        <translation>Gewonnene Kunden im Trichter</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Gewonnene Kunden</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>Deals won that have an amount</source>
        <translation>Gewonnene Deals mit Betrag</translation>
    </message>
    <message>
        <source>Amount of the deals won</source>
        <translation>Betrag der gewonnenen Deals</translation>
    </message>
    <message>
        <source>Deals won whose creation is dated</source>
        <translation>Gewonnene Deals mit Erstellungsdatum</translation>
    </message>
    <message>
        <source>Days from creation to closing, summed</source>
        <translation>Tage von Erstellung bis Abschluss, Summe</translation>
    </message>
    <message>
        <source>Deals in the pipeline</source>
        <translation>Deals in der Pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals</source>
        <translation>Wert der offenen Deals</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Erstellte Deals</translation>
    </message>
    <message>
        <source>Deals created that are won by now</source>
        <translation>Erstellte Deals, inzwischen gewonnen</translation>
    </message>
    <message>
        <source>Days from creation to closing, median</source>
        <translation>Tage von Erstellung bis Abschluss, Median</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Deals won in six months</source>
        <translation>Gewonnene Deals in sechs Monaten</translation>
    </message>
    <message>
        <source>Deals closed in six months</source>
        <translation>Abgeschlossene Deals in sechs Monaten</translation>
    </message>
    <message>
        <source>Deals won in six months that have an amount</source>
        <translation>Gewonnene Deals mit Betrag in sechs Monaten</translation>
    </message>
    <message>
        <source>Amount of the deals won in six months</source>
        <translation>Betrag der gewonnenen Deals in sechs Monaten</translation>
    </message>
    <message>
        <source>Deals won in six months whose creation is dated</source>
        <translation>Gewonnene Deals mit Erstellungsdatum in sechs Monaten</translation>
    </message>
    <message>
        <source>Days from creation to closing in six months, summed</source>
        <translation>Tage von Erstellung bis Abschluss in sechs Monaten, Summe</translation>
    </message>
    <message>
        <source>Target of new MRR, next three months</source>
        <translation>Ziel für neuen MRR, nächste drei Monate</translation>
    </message>
    <message>
        <source>Qualified leads of the period before</source>
        <translation>Qualifizierte Leads des vorigen Zeitraums</translation>
    </message>
    <message>
        <source>PQLs who became customers</source>
        <translation>PQLs, die Kunden wurden</translation>
    </message>
    <message>
        <source>Unique visitors</source>
        <translation>Eindeutige Besucher</translation>
    </message>
    <message>
        <source>Answers of customers</source>
        <translation>Antworten von Kunden</translation>
    </message>
    <message>
        <source>Promoters among customers (9 to 10)</source>
        <translation>Promotoren unter den Kunden (9 bis 10)</translation>
    </message>
    <message>
        <source>Passives among customers (7 to 8)</source>
        <translation>Passive unter den Kunden (7 bis 8)</translation>
    </message>
    <message>
        <source>Detractors among customers (0 to 6)</source>
        <translation>Kritiker unter den Kunden (0 bis 6)</translation>
    </message>
    <message>
        <source>Answers of employees</source>
        <translation>Antworten von Mitarbeitern</translation>
    </message>
    <message>
        <source>Promoters among employees (9 to 10)</source>
        <translation>Promotoren unter den Mitarbeitern (9 bis 10)</translation>
    </message>
    <message>
        <source>Passives among employees (7 to 8)</source>
        <translation>Passive unter den Mitarbeitern (7 bis 8)</translation>
    </message>
    <message>
        <source>Detractors among employees (0 to 6)</source>
        <translation>Kritiker unter den Mitarbeitern (0 bis 6)</translation>
    </message>
    <message>
        <source>Requests with a first response</source>
        <translation>Anfragen mit erster Antwort</translation>
    </message>
    <message>
        <source>Hours to the first response, summed</source>
        <translation>Stunden bis zur ersten Antwort, Summe</translation>
    </message>
    <message>
        <source>Hours to the first response, median</source>
        <translation>Stunden bis zur ersten Antwort, Median</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Gelöste Anfragen</translation>
    </message>
    <message>
        <source>Hours to the resolution, summed</source>
        <translation>Stunden bis zur Lösung, Summe</translation>
    </message>
    <message>
        <source>Hours to the resolution, median</source>
        <translation>Stunden bis zur Lösung, Median</translation>
    </message>
    <message>
        <source>Users active on the last day</source>
        <translation>Am letzten Tag aktive Nutzer</translation>
    </message>
    <message>
        <source>Users active in the last 7 days</source>
        <translation>In den letzten 7 Tagen aktive Nutzer</translation>
    </message>
    <message>
        <source>Users active in the last 30 days</source>
        <translation>In den letzten 30 Tagen aktive Nutzer</translation>
    </message>
    <message>
        <source>Active users of each day, summed</source>
        <translation>Aktive Nutzer je Tag, Summe</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Tage des Zeitraums</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Money received, without financing</source>
        <translation>Einzahlungen ohne Finanzierung</translation>
    </message>
    <message>
        <source>Mean net burn of the last three full months</source>
        <translation>Mittlerer Netto-Burn der letzten drei vollen Monate</translation>
    </message>
    <message>
        <source>Net burn of these full months, three or more</source>
        <translation>Netto-Burn dieser vollen Monate, mindestens drei</translation>
    </message>
    <message>
        <source>Net new MRR of these full months, three or more</source>
        <translation>Netto-Neu-MRR dieser vollen Monate, mindestens drei</translation>
    </message>
    <message>
        <source>MRR at the end of the last full month</source>
        <translation>MRR am Ende des letzten vollen Monats</translation>
    </message>
    <message>
        <source>MRR at the end of the same month a year before</source>
        <translation>MRR am Ende desselben Monats im Vorjahr</translation>
    </message>
    <message>
        <source>Money received in twelve months, without financing</source>
        <translation>Einzahlungen in zwölf Monaten ohne Finanzierung</translation>
    </message>
    <message>
        <source>Money paid out in twelve months</source>
        <translation>Auszahlungen in zwölf Monaten</translation>
    </message>
    <message>
        <source>Mean monthly MRR gained, last three full months</source>
        <translation>Mittlerer gewonnener MRR pro Monat, letzte drei volle Monate</translation>
    </message>
    <message>
        <source>Mean monthly share of MRR lost, last three full months</source>
        <translation>Mittlerer verlorener MRR-Anteil pro Monat, letzte drei volle Monate</translation>
    </message>
    <message>
        <source>MRR expected to be lost in twelve months</source>
        <translation>Voraussichtlich in zwölf Monaten verlorener MRR</translation>
    </message>
    <message>
        <source>There is no group %1 among those by %2.</source>
        <translation>Unter den Gruppen nach %2 gibt es keine Gruppe %1.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Konventionen</translation>
    </message>
    <message>
        <source>The period is not over: the figure may still change.</source>
        <translation>Der Zeitraum ist noch nicht zu Ende: Die Zahl kann sich noch ändern.</translation>
    </message>
    <message>
        <source>From the conventions.</source>
        <translation>Aus den Konventionen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Days in it, median</source>
        <translation>Tage darin, Median</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>points, from −100 to 100</source>
        <translation>Punkte, von −100 bis 100</translation>
    </message>
    <message>
        <source>money per day</source>
        <translation>Geldbetrag pro Tag</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Mit %1: %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>New MRR of the period, shared among the channels that led the new customers here.</source>
        <translation>Neuer MRR des Zeitraums, verteilt auf die Kanäle, über die die neuen Kunden kamen.</translation>
    </message>
</context>
</TS>
