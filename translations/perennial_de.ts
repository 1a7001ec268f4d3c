<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Perennial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CSV exports to the figures a board asks for. No account, no server, no network: a company is one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartAction</name>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All four charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MRR growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC &amp;payback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales &amp;funnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.perennial)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please say what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being imported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>The year (2025-12-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day (31/12/2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month (12/31/2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point (1,249.50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma (1.249,50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past due since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product-qualified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a customer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1, to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, headings in line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain: please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::ChoicesPanel</name>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures &amp;as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldDelegate</name>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::FileListModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what each file was taken for. Nothing is changed before you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::LeftOutModel</name>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingModel</name>
    <message>
        <source>Kept as a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewModel</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Mend the rows there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was taken in or is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::CardWidget</name>
    <message>
        <source>%1, month so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartCard</name>
    <message>
        <source>Export, copy, show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartTableDialog</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each import can be taken back: what it had replaced counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::ImportsModel</name>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::pages::PeriodButton</name>
    <message>
        <source>Period of all figures and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::EmptyPage</name>
    <message>
        <source>Drop your exports here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the exports of %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before anything is imported; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::Exports</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all four charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the four charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::MainWindow</name>
    <message>
        <source>Backed up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no files or paths of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perennial::shell::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. It holds the figures of one company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>What comes first in the dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mark separates decimals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often is the amount paid?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 customers who left of %2 customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involuntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page&apos;s number: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conventions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <extracomment>%1 is a date: 30 June 2025</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Board pack, %2 · figures as of %3 · conventions: %4</source>
        <extracomment>%1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month is complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payback in the last month: nothing new was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month&apos;s new customers cost no acquisition spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback is getting longer: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback is getting shorter: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback takes longer than its target: %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is paid back after %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend, for example from Google Ads, to see how fast acquisition pays back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports of your subscriptions and of your spend to see how fast acquisition pays back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>on a target line: %1 is the figure, 2.5 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC payback in months, no gross margin entered · %1</source>
        <extracomment>%1 the months that are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC payback in months, gross margin %1 · %2</source>
        <extracomment>%1 a percentage, %2 the months that are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is the month that is not over yet: June so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>a change against the month before: +4.1 % on May</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <extracomment>for screen readers: %1 a figure&apos;s name, %2 a month, %3 the figure, %4 its change or what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, met.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, missed.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Figures as of %2 · Conventions: %3</source>
        <extracomment>%1 company, %2 a date, %3 the name of a set of conventions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart. %1. %2. %3: %4.</source>
        <extracomment>for screen readers: %1 the chart&apos;s message, %2 what it draws, %3 the newest month, %4 its figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty chart. %1. %2</source>
        <extracomment>for screen readers: %1 the name of an empty chart, %2 what would fill it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All losses are failed payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers who leave do so by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all losses are failed payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all customers who leave do so by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of four losses are failed payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of four customers who leave do so by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of three losses are failed payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of three customers who leave do so by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most losses are failed payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most customers who leave do so by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most losses no reason is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No customer left in %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No single reason explains most losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your subscriptions with their ends, for example from Stripe, to see who leaves and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start and the new ones · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <extracomment>%1 is a number of months with one decimal, short: 9.4 mo.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m %1</source>
        <extracomment>millions of a currency (%1), short, as an axis is labelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1</source>
        <extracomment>thousands of a currency (%1), short, as an axis is labelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(avg. %1)</source>
        <extracomment>beside a conversion: the mean of the months before, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3 instead of %4</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 and %4 percentages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the funnel stands out as a bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody entered the funnel in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports of your web traffic and of your deals, for example from Google Analytics and HubSpot, to see where the funnel leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue (MRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual recurring revenue (ARR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency effect on MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net new MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net new ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsell revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed MRR (CMRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed ARR (CARR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average contract value (ACV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average revenue per account (ARPA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who came and left in one period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn, voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn, involuntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn, reason unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned MRR, voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned MRR, involuntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned MRR, reason unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue churn, voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue churn, involuntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue churn, reason unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross MRR churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention over 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross revenue retention over 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer retention rate (CRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort retention of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort retention of MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn by engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer acquisition cost (CAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV : CAC ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer retention cost (CRC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viral coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion, visitor to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion, lead to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion, visitor to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate of all deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cycle, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product-qualified leads (PQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PQL conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead velocity rate (LVR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly unique visitors (MUV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee net promoter score (eNPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution time, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users, last day (DAU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users, last 7 days (WAU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users, last 30 days (MAU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MRR at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your leads or deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your web traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your customer survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates are missing: import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage before is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of your subscriptions, for example from Stripe, to see how MRR grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR movements per month, %1 · %2</source>
        <extracomment>%1 the unit (k €), %2 the months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR is shrinking: there were losses and no gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers paying less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning customers drive growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business and expansion drive growth in equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion of existing customers drives growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business drives growth, expansion is picking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business drives growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR rose through exchange rates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates ate up the growth of MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR fell through exchange rates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR did not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains and losses of MRR balance each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR grew, but fell in the last month (%1)</source>
        <extracomment>%1 is a month: June 2025</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: MRR is %2.</source>
        <extracomment>%1 a month, %2 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: MRR stayed at %3.</source>
        <extracomment>%1 a month, %3 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: MRR grew by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: MRR fell by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is new business: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is expansion: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is returning customers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is customers paying less: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is customers leaving: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest movement is exchange rates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost customers: %1, of these through failed payments: %2.</source>
        <extracomment>%1 and %2 are numbers of customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Import it again when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file (it looks like %2). Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header and no rows. Export it again for a period with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns, more than the %3 that are read. Export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a cell is larger than %3 MB. Check the quotation marks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened and never closed. Mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Use a name such as utf-8 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised (nearest: %2). Say what it holds, on the command line with --dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe %1. Use the name that “inspect” shows, or a recipe file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2. Mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of data called %1. Use for example subscriptions or deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no field %1. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no column “%1”. Check its header line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3: no column holds “%1” (needed for %2). Say which column it is, on the command line with --map %1=HEADER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: column “%2” can be read in more than one way. Say how: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers %2 to %3 without naming days or months. Export one month at a time, or with a column for the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Put cells with separators in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not a date. Write it as 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there is no day %2. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not a number. Write it as 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is too large to be right. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is below zero, which it cannot be. Check the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not a currency. Use a code of three letters such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not a billing interval. Use for example month, year or 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not allowed. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds characters that do not fit the file&apos;s encoding. Choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end, %2, is before the start, %1. Correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Name it, on the command line with --set currency=EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of totals (“%1”), not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line below the table (“%1”), not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of another table (“%1”), not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of another kind (“%1” is %2), not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check the name, or make it new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Perennial workspace. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version (its format is %2, this program knows %3). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read. Change who may write it, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Make it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ending that is known. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure called %1. “kpi” without --only lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart called %1. “chart --list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers have no attribute %1. Use plan or a column of the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures from %1 to %2. Choose months with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dates in “%2” may begin with the day or with the month. Say which: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” may have a decimal comma or a decimal point. Say which: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not named. Say which it is: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how often “%2” is billed is not named. Say it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record stands again further down, in line %1; that one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header on line %1, %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales funnel, count and conversion to the next stage, bars not to scale · %1</source>
        <extracomment>%1 the months or the quarter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
