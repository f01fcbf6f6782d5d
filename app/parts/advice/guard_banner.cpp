// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/advice/guard_banner.h"

#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

QString buttonOf(Mend mend) {
    switch (mend) {
        case Mend::balance:
            return GuardBanner::tr("Restart balanced");
        case Mend::lower_rate:
            return GuardBanner::tr("Lower the rate");
        case Mend::raise_rate:
            return GuardBanner::tr("Raise the rate");
        case Mend::none:
            break;
    }
    return {};
}

QString changeOf(Mend mend, Stage stage) {
    switch (mend) {
        case Mend::balance:
            return GuardBanner::tr("the loss terms are balanced over the first steps");
        case Mend::lower_rate:
            return GuardBanner::tr("half the learning rate in %1").arg(style::stageLabel(stage));
        case Mend::raise_rate:
            return GuardBanner::tr("twice the learning rate in %1").arg(style::stageLabel(stage));
        case Mend::none:
            break;
    }
    return {};
}

}  // namespace

GuardBanner::GuardBanner(Session& session, QWidget* parent) : Notice(parent), session_(session) {
    setObjectName(QStringLiteral("guardBanner"));
    setAccessibleName(tr("What a guard advises"));
    connect(&session_, &Session::runChanged, this, &Notice::dismiss);
    connect(&session_, &Session::restarted, this, &Notice::dismiss);
    connect(&session_, &Session::eventsArrived, this, [this](const std::vector<Event>& events) {
        for (const Event& event : events)
            if (event.kind == "guard") take(event);
    });
    connect(this, &Notice::actionRequested, this, [this] {
        if (proposal_) emit recipeProposed(*proposal_, change_);
    });
}

void GuardBanner::take(const Event& event) {
    Stage stage;
    if (!stage_from_string(event.stage, stage) || !session_.hasRun()) return;
    const Mend mend = mend_of(event.text);
    proposal_ = mended(session_.folder().params(), stage, mend);
    change_ = changeOf(mend, stage);
    say(Severity::warning,
        tr("%1, step %2: %3").arg(style::stageLabel(stage), style::integer(event.step), spoken(event.text)),
        proposal_ ? buttonOf(mend) : QString());
}

}  // namespace bitdistill
