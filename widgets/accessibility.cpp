// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QMetaObject>
#include <utility>

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
};

// A button in whose role there is more to say than that it can be pressed.
class ButtonReader : public QAccessibleWidget {
  public:
    ButtonReader(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* button = static_cast<const QAbstractButton*>(object());
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button->isChecked();
        } else {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
        }
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override {
        if (action == pressAction())
            static_cast<QAbstractButton*>(object())->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

// A plot or figure. Its parts are painted: what they show is in the summary and, number by number, in the table.
class ChartReader : public QAccessibleWidget {
  public:
    explicit ChartReader(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    QStringList actionNames() const override { return QStringList{tableAction()} + QAccessibleWidget::actionNames(); }
    QString localizedActionDescription(const QString& action) const override {
        return action == tableAction() ? Words::tr("Opens the numbers of the chart as a table")
                                       : QAccessibleWidget::localizedActionDescription(action);
    }
    void doAction(const QString& action) override {
        if (action == tableAction())
            QMetaObject::invokeMethod(object(), "showDataTable", Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(action);
    }

  private:
    static QString tableAction() { return Words::tr("Show as table"); }
};

// The canvas of a plot is what the plot is.
class CanvasReader : public QAccessibleWidget {
  public:
    explicit CanvasReader(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}
    QString text(QAccessible::Text kind) const override {
        const QWidget* const plot = widget()->parentWidget();
        if (!plot) return QAccessibleWidget::text(kind);
        return kind == QAccessible::Name          ? plot->accessibleName()
               : kind == QAccessible::Description ? plot->accessibleDescription()
                                                  : QString();
    }
};

// By class, the most derived that stands here first.
QAccessible::Role roleOf(const QString& name) {
    static const std::pair<const char*, QAccessible::Role> roles[] = {
        {"bitdistill::StatTile", QAccessible::StaticText},      {"bitdistill::SizeBar", QAccessible::Chart},
        {"bitdistill::FittedNumber", QAccessible::StaticText},  {"bitdistill::ReplayBar", QAccessible::Chart},
        {"bitdistill::RoundingBars", QAccessible::Chart},       {"bitdistill::TernaryPicture", QAccessible::Graphic},
        {"bitdistill::SamplePreview", QAccessible::Graphic},    {"bitdistill::PageTabs", QAccessible::PageTabList},
        {"bitdistill::Page", QAccessible::PropertyPage},        {"bitdistill::Card", QAccessible::Grouping},
        {"bitdistill::PipelineBar", QAccessible::ToolBar},      {"bitdistill::RunControls", QAccessible::ToolBar},
        {"bitdistill::TimeScrubber", QAccessible::ToolBar},     {"bitdistill::PlotHeader", QAccessible::ToolBar},
        {"bitdistill::ComparePaneView", QAccessible::Grouping}, {"bitdistill::ParamField", QAccessible::Grouping},
        {"bitdistill::Notice", QAccessible::AlertMessage},      {"bitdistill::CommandPalette", QAccessible::Pane},
        {"bitdistill::TensorDetails", QAccessible::Graphic},
    };
    for (const auto& [known, role] : roles)
        if (name == QLatin1String(known)) return role;
    return QAccessible::NoRole;
}

QAccessibleInterface* reader(const QString& name, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (name == QLatin1String("bitdistill::PlotPanel") || name == QLatin1String("bitdistill::FigurePanel"))
        return new ChartReader(widget);
    if (name == QLatin1String("QCustomPlot")) return new CanvasReader(widget);
    if (name == QLatin1String("bitdistill::PageTab")) return new ButtonReader(widget, QAccessible::PageTab);
    // Buttons that paint themselves; Qt knows its own by their classes, before it comes to this one.
    if (name == QLatin1String("QAbstractButton"))
        return new ButtonReader(
            widget, static_cast<QAbstractButton*>(widget)->isCheckable() ? QAccessible::CheckBox : QAccessible::Button);
    const QAccessible::Role role = roleOf(name);
    return role == QAccessible::NoRole ? nullptr : new QAccessibleWidget(widget, role);
}

}  // namespace

void installAccessibility() { QAccessible::installFactory(reader); }

}  // namespace bitdistill
