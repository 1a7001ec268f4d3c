// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace perennial::test
{

namespace
{

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token == QXmlStreamReader::StartElement) {
            message.forms << xml.readElementText();
        } else if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        }
    }
    if (!message.plural) {
        message.forms = QStringList{text};
    }
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::vector<TsMessage> readTs(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&device);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<TsMessage>{} : messages;
}

} // namespace perennial::test
