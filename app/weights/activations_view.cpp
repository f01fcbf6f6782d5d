// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/activations_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

#include "app/parts/card.h"
#include "app/parts/page_layout.h"
#include "app/parts/session.h"
#include "widgets/figures/activation_figure.h"
#include "widgets/figures/weight_map.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {

constexpr ActivationMeasure measures[] = {
    ActivationMeasure::gain,         ActivationMeasure::errorBefore,  ActivationMeasure::errorAfter,
    ActivationMeasure::peakBefore,   ActivationMeasure::peakAfter,    ActivationMeasure::clippedBefore,
    ActivationMeasure::clippedAfter, ActivationMeasure::beyondBefore, ActivationMeasure::kurtosisBefore};
enum BitsRow { own, eight, four };

}  // namespace

ActivationsView::ActivationsView(const WeightsShown& shown, Session& session)
    : WeightsView(shown, QStringLiteral("activations"), tr("Activations")) {
    QWidget *const numbers = buildNumbers(), *const picture = buildFigure();
    lay(numbers, tr("Distribution and maps"), picture, buildNavigator());
    connect(&session, &Session::runChanged, this, [this] { history_.clear(); });
    connect(&session, &Session::restarted, this, [this] { history_.clear(); });
    connect(&session, &Session::activationsArrived, this, [this](const std::vector<ActivationPtr>& frames) {
        history_.append(frames);
        emit positionsChanged();
    });
}

QWidget* ActivationsView::buildNumbers() {
    before_ = new StatTile(tr("Lost in rounding, as it comes"));
    after_ = new StatTile(tr("Lost with a Hadamard transform"));
    gain_ = new StatTile(tr("Less with the transform"));
    before_->setRole(style::Role::muted);
    after_->setRole(style::Role::student);
    gain_->setRole(style::Role::good);
    clipped_ = new StatTile(tr("Clipped"));
    zero_ = new StatTile(tr("Become code 0"));
    peak_ = new StatTile(tr("Largest / rms"));
    return makeNumbers({before_, after_, gain_}, {clipped_, zero_, peak_});
}

QWidget* ActivationsView::buildFigure() {
    auto* card = new Card(tr("What the layers read"));
    figure_ = new ActivationFigure;
    figure_->setObjectName(QStringLiteral("activationFigure"));
    bits_ = new QComboBox;
    bits_->setObjectName(QStringLiteral("activationBits"));
    bits_->setAccessibleName(tr("Bits of the rounding"));
    bits_->setToolTip(tr("What rounding loses is known for both: a student of 8 bits shows what 4 would do to it"));
    bits_->setAccessibleDescription(bits_->toolTip());
    for (const QString& words : {tr("The model's bits"), tr("8 bits"), tr("4 bits")}) bits_->addItem(words);
    card->header()->addWidget(bits_);
    card->header()->addWidget(makeMenuButton(figure_));
    card->body()->addWidget(figure_, 1);
    connect(bits_, &QComboBox::activated, this, [this] {
        mapsDirty_ = true;
        moved();
        emit dirtied();
    });
    return card;
}

QWidget* ActivationsView::buildNavigator() {
    QSplitter* navigator = makeSplitter(Qt::Vertical, tr("Maps of the inputs"));
    const auto map = [&](Card*& card, const QString& heading, const char* name, const QString& what) {
        card = new Card(heading);
        auto* made = new WeightMap;
        made->setObjectName(QString::fromLatin1(name));
        made->setEmptyText(what, tr("A click goes there."));
        card->body()->addWidget(made, 1);
        navigator->addWidget(card);
        connect(made, &WeightMap::cellSelected, this,
                [this, made](int row, int column) { chooseCell(made, row, column); });
        return made;
    };
    inputs_ = map(inputsCard_, tr("Layers and inputs"), "activationInputs", tr("Every input of every layer"));
    time_ = map(timeCard_, tr("Layers over time"), "activationTime", tr("Every layer at every look"));
    measure_ = new QComboBox;
    measure_->setObjectName(QStringLiteral("activationMeasure"));
    measure_->setAccessibleName(tr("What the maps show"));
    for (const ActivationMeasure what : measures) measure_->addItem(measureLabel(what));
    inputsCard_->header()->addWidget(measure_);
    inputsCard_->header()->addWidget(makeMenuButton(inputs_));
    timeCard_->header()->addWidget(makeMenuButton(time_));
    connect(measure_, &QComboBox::activated, this, [this] { showMaps(); });
    share(navigator, 1, 1);
    return navigator;
}

// A model folder has no texts that are run through it; where there is none of a run either, the empty state says what
// makes some.
void ActivationsView::sourceChanged() {
    if (shown().showsModel())
        figure_->setEmptyText(tr("A model folder holds weights; what its layers read depends on a text"),
                              tr("Open the run that made it: training looks at activations as it evaluates."));
    else
        figure_->setEmptyText(
            tr("What the layers read appears here, as it comes and behind a Hadamard transform"),
            tr("Start a run: a student's activations are looked at as its stages begin, evaluate and end. "
               "histogram_share 0 turns that off."));
    changed();
}

void ActivationsView::changed() { dirty_ = mapsDirty_ = true; }

bool ActivationsView::refresh() {
    if (dirty_) {
        moved();
        return true;
    }
    if (!mapsDirty_) return false;
    showMaps();
    return true;
}

int ActivationsView::bits(const ActivationLook& look) const {
    if (bits_->currentIndex() != own) return bits_->currentIndex() == four ? 4 : 8;
    return look.frame ? look.frame->bits() : 8;
}

ActivationMeasure ActivationsView::chosenMeasure() const { return measures[std::max(0, measure_->currentIndex())]; }

void ActivationsView::moved() {
    dirty_ = false;
    const ActivationLook look =
        shown().showsModel() ? ActivationLook() : history_.at(shown().selection, shown().position);
    activation::Data picture;
    picture.look = look;
    picture.bits = bits(look);
    if (look.frame) {
        picture.title = tr("%1, %2 step %3")
                            .arg(selectionLabel(shown().selection), style::stageLabel(look.frame->stage),
                                 style::integer(look.frame->step));
        picture.caption = tr("%1: %2 tokens of a few fixed texts, %3")
                              .arg(shown().name(), style::integer(look.frame->profile.tokens),
                                   QString::fromUtf8(word_of(look.frame->rule).data()));
    }
    figure_->setData(std::move(picture));
    showNumbers(look);
    markSelection();
    // Of another step or kind one of the maps is another, too.
    mapsDirty_ = true;
    emit dirtied();
}

void ActivationsView::showNumbers(const ActivationLook& look) {
    const auto pair = [](StatTile* tile, const QString& before, const QString& after) {
        tile->setValue(after.isEmpty() ? before : QStringLiteral("%1 → %2").arg(before, after));
    };
    if (!look.frame) {
        for (StatTile* tile : {before_, after_, gain_, clipped_, zero_, peak_}) {
            tile->setValue({});
            tile->setDetail({});
        }
        return;
    }
    const ActivationProfile& profile = look.frame->profile;
    const int chosen = bits(look);
    const ProfileFigures before = figures_of(profile, false, chosen), after = figures_of(profile, true, chosen);
    const bool transform = profile.has_transform();
    const auto decibels = [&](double error) {
        return tr("%1 dB to %2 bits").arg(QString::number(-10 * std::log10(error), 'f', 1)).arg(chosen);
    };
    before_->setValue(style::finePercent(before.error, 2));
    before_->setDetail(decibels(before.error));
    after_->setValue(transform ? style::finePercent(after.error, 2) : QString());
    after_->setDetail(transform ? decibels(after.error) : tr("an odd width has no transform"));
    gain_->setValue(transform ? style::multiple(before.error / after.error) : QString());
    const QString turned = look.turned == look.inputs ? tr("as the model does")
                           : look.turned == 0         ? tr("the model does not")
                                                      : tr("the model in %1 of %2").arg(look.turned).arg(look.inputs);
    gain_->setDetail(transform ? turned : QString());
    pair(clipped_, style::finePercent(before.clipped, 1), transform ? style::finePercent(after.clipped, 1) : QString());
    pair(zero_, style::percent(before.zero), transform ? style::percent(after.zero) : QString());
    pair(peak_, style::number(before.peak, 3), transform ? style::number(after.peak, 3) : QString());
    peak_->setDetail(tr("at most %1").arg(style::number(before.highest_peak, 3)));
}

void ActivationsView::showMaps() {
    mapsDirty_ = false;
    if (shown().showsModel() || history_.empty()) {
        for (WeightMap* map : {inputs_, time_}) map->setGrid({}, QString(), {});
        return;
    }
    const ActivationMeasure what = chosenMeasure();
    const int chosen = bits(history_.at(shown().selection, shown().position));
    const auto text = [what](double value) {
        return std::isnan(value) ? QStringLiteral("–")
                                 : measureText(what, isLogarithmic(what) ? std::pow(10.0, value) : value);
    };
    inputs_->setGrid(history_.layersByInput(what, chosen, shown().position), measureLabel(what), text);
    time_->setGrid(history_.layersOverTime(what, chosen, shown().selection.kind), measureLabel(what), text);
    markSelection();
}

void ActivationsView::markSelection() {
    const MapGrid& grid = inputs_->grid();
    int row = -1, column = -1;
    for (int r = 0; r < grid.rows(); ++r)
        if (grid.layers[static_cast<std::size_t>(r)] == shown().selection.layer) row = r;
    for (int c = 0; c < grid.columns() && !shown().selection.kind.empty(); ++c)
        if (const ActivationLook look = history_.at({-1, shown().selection.kind}, shown().position);
            look.frame && is_read_by(*look.frame, grid.kinds[static_cast<std::size_t>(c)]))
            column = c;
    inputs_->select(row, column);
    time_->selectPosition(history_.nearest(shown().position), shown().selection.layer);
}

void ActivationsView::chooseCell(WeightMap* map, int row, int column) {
    const MapGrid& grid = map->grid();
    FrameSelection selection = shown().selection;
    if (row >= 0 && row < static_cast<int>(grid.layers.size()))
        selection.layer = grid.layers[static_cast<std::size_t>(row)];
    if (column >= 0 && column < static_cast<int>(grid.kinds.size()))
        selection.kind = grid.kinds[static_cast<std::size_t>(column)];
    const bool hasStep = column >= 0 && column < static_cast<int>(grid.positions.size());
    const FramePosition position = hasStep ? grid.positions[static_cast<std::size_t>(column)] : FramePosition();
    if (hasStep) emit positionRequested(position);
    emit selectionRequested(selection);
}

std::vector<Command> ActivationsView::commands() {
    return {
        {tr("Activations: copy the distribution as a picture"), {}, {}, [this] { figure_->copyPicture(); }},
        {tr("Activations: show the distribution as a table"), {}, {}, [this] { figure_->showDataTable(); }},
    };
}

}  // namespace bitdistill
