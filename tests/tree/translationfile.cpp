// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

void readTranslation(QXmlStreamReader &xml, Translation &translation)
{
    translation.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!translation.hasForms) {
        translation.texts.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        translation.texts.append(xml.readElementText());
}

Translation readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translation translation;
    translation.context = context;
    translation.hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            translation.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            translation.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, translation);
        else
            xml.skipCurrentElement();
    }
    return translation;
}

} // namespace

QList<Translation> translationsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Translation> all;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            all.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Translation>() : all;
}

} // namespace neobeat
