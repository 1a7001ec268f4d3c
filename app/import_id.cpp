// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_id.h"

namespace perennial::app
{

bool readImportId(const Command &command, const QString &text, std::optional<std::int64_t> &import)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1) {
        command.misused(QStringLiteral("%1 is no number of an import; see perennial imports WORKSPACE").arg(text));
        return false;
    }
    import = number;
    return true;
}

} // namespace perennial::app
