// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/inspection.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

namespace perennial::importing
{

std::string sha256Of(const std::filesystem::path &file, const std::function<bool()> &cancelled)
{
    constexpr qint64 blockSize = 1 << 20;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 length = source.read(block.data(), blockSize);
        if (length < 0 || (cancelled && cancelled()))
            return {};
        if (length == 0)
            break;
        hash.addData(QByteArrayView(block.constData(), length));
    }
    return hash.result().toHex().toStdString();
}

} // namespace perennial::importing
