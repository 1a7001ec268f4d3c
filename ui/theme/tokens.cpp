// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/contrast.h"

namespace perennial::theme
{

QColor Tokens::role(board::Role role) const
{
    switch (role) {
    case board::Role::Accent:
    case board::Role::New:
        return accent;
    case board::Role::Expansion:
        return expansion;
    case board::Role::Reactivation:
        return reactivation;
    case board::Role::Contraction:
    case board::Role::Involuntary:
        return contraction;
    case board::Role::Churn:
    case board::Role::Voluntary:
        return churn;
    case board::Role::Unknown:
        return unknown;
    case board::Role::Currency:
        return currency;
    case board::Role::Good:
        return good;
    case board::Role::Warning:
        return warning;
    case board::Role::Bad:
        return bad;
    }
    return accent;
}

QColor Tokens::roleText(board::Role role) const
{
    return readableOn(card, this->role(role));
}

QColor Tokens::onFill(const QColor &fill) const
{
    return betterOn(fill, QColor(Qt::white), dark ? canvas : ink);
}

double Tokens::pixels(TextSize size) const
{
    switch (size) {
    case TextSize::Axis:
        return 11.5 * textScale;
    case TextSize::Secondary:
        return 12.5 * textScale;
    case TextSize::Body:
        return 13.0 * textScale;
    case TextSize::ChartTitle:
        return 14.0 * textScale;
    case TextSize::PageTitle:
        return 20.0 * textScale;
    case TextSize::Headline:
        return 26.0 * textScale;
    }
    return 13.0 * textScale;
}

Tokens lightTokens()
{
    Tokens tokens;
    tokens.canvas = QColor(0xF5F6F8);
    tokens.card = QColor(0xFFFFFF);
    tokens.line = QColor(0xE2E6EB);
    tokens.ink = QColor(0x18212B);
    tokens.muted = QColor(0x5A6675);
    tokens.faint = QColor(0x8A95A3);
    tokens.accent = QColor(0x1F5FBF);
    tokens.accentGround = QColor(0xE8F0FB);
    tokens.expansion = QColor(0x3FA7A0);
    tokens.reactivation = QColor(0x9CCFC9);
    tokens.contraction = QColor(0xF0A44B);
    tokens.churn = QColor(0xC4472B);
    tokens.unknown = QColor(0xC3CAD3);
    tokens.currency = QColor(0x98A2AE);
    tokens.good = QColor(0x2C7A4B);
    tokens.warning = QColor(0xB26A00);
    tokens.bad = QColor(0xB3341C);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.dark = true;
    tokens.canvas = QColor(0x14181D);
    tokens.card = QColor(0x1C2229);
    tokens.line = QColor(0x2C343D);
    tokens.ink = QColor(0xEDF1F5);
    tokens.muted = QColor(0xA3AEBB);
    tokens.faint = QColor(0x75818F);
    tokens.accent = QColor(0x6BA4F0);
    tokens.accentGround = QColor(0x22324A);
    tokens.expansion = QColor(0x4FC0B6);
    tokens.reactivation = QColor(0x9BDAD3);
    tokens.contraction = QColor(0xF3B566);
    tokens.churn = QColor(0xEE7A5E);
    tokens.unknown = QColor(0x566170);
    tokens.currency = QColor(0x7D8894);
    tokens.good = QColor(0x66C28D);
    tokens.warning = QColor(0xE0A34A);
    tokens.bad = QColor(0xF08C76);
    return tokens;
}

} // namespace perennial::theme
