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
        <source>Ready</source>
        <translation>Bereit</translation>
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
        <source>Kind of deal</source>
        <translation>Art des Deals</translation>
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
    <name>perennial::importui::ChoicesPanel</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Zum Beispiel: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n Zeile in der Datei</numerusform>
            <numerusform>%n Zeilen in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n neu oder geändert</numerusform>
            <numerusform>%n neu oder geändert</numerusform>
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
        <source>%n to be skipped</source>
        <translation>
            <numerusform>%n wird übersprungen</numerusform>
            <numerusform>%n werden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be rejected</source>
        <translation>
            <numerusform>%n wird abgelehnt</numerusform>
            <numerusform>%n werden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>E&amp;nthält</translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation>&amp;Lesen wie</translation>
    </message>
    <message>
        <source>Figures &amp;as of</source>
        <translation>S&amp;tand der Zahlen</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldDelegate</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
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
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>E&amp;rste Zeilen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Spalten und was aus ihnen wird</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
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
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>abgelehnte Zeilen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1. Mend the rows there and import that file.</source>
        <translation>Gespeichert: %1. Die Zeilen dort berichtigen und diese Datei importieren.</translation>
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
        <source>&amp;Save rejected rows…</source>
        <translation>Abgelehnte Zeilen s&amp;peichern&#xa0;…</translation>
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
        <source>&amp;Undo last import</source>
        <translation>Letzten Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Import &amp;wiederherstellen</translation>
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
        <source>&amp;Undo import</source>
        <translation>Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Import &amp;wiederherstellen</translation>
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
        <source>%1 counts again.</source>
        <translation>%1 gilt wieder.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>%1 wurde zurückgenommen. Was der Import ersetzt hatte, gilt wieder.</translation>
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
        <translation>die Kennung ist die einer mitgelieferten Vorlage</translation>
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
</context>
</TS>
