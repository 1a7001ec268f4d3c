<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n row replaces an older one.</numerusform>
            <numerusform>%n rows replace older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::importui::ChoicesPanel</name>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n row in the file</numerusform>
            <numerusform>%n rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n new or changed</numerusform>
            <numerusform>%n new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be skipped</source>
        <translation>
            <numerusform>%n to be skipped</numerusform>
            <numerusform>%n to be skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be rejected</source>
        <translation>
            <numerusform>%n to be rejected</numerusform>
            <numerusform>%n to be rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>No customer has left in %n month</numerusform>
            <numerusform>No customer has left in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Only %n customer has left</numerusform>
            <numerusform>Only %n customers have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Churn has been above its target for %n month</numerusform>
            <numerusform>Churn has been above its target for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Churn has met its target for %n month</numerusform>
            <numerusform>Churn has met its target for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>“%1”: %n amount with too many decimals rounded to what the currency knows.</numerusform>
            <numerusform>“%1”: %n amounts with too many decimals rounded to what the currency knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>“%1”: the word “%2” is not known (%n row). The rows count without it.</numerusform>
            <numerusform>“%1”: the word “%2” is not known (%n rows). The rows count without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n subscription in %1 left out: there is no exchange rate. Import rates.</numerusform>
            <numerusform>%n subscriptions in %1 left out: there is no exchange rate. Import rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n amount left out for lack of an exchange rate (%1). Import rates.</numerusform>
            <numerusform>%n amounts left out for lack of an exchange rate (%1). Import rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n amount spent on no channel was shared out among the channels.</numerusform>
            <numerusform>%n amounts spent on no channel were shared out among the channels.</numerusform>
        </translation>
    </message>
</context>
</TS>
